import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { typeDefs } from '../../src/resolvers/schema';
import { ROOT } from '../support/paths';

const served = buildASTSchema(parse(typeDefs()), { assumeValidSDL: true });
const contract = buildSchema(readFileSync(join(ROOT, 'schema/baseline/contract.graphql'), 'utf8'));
const types = Object.values(served.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

/** A type and its members by name, each with its description: Type.field(argument), Enum.VALUE. */
function named(type: GraphQLNamedType): [string, { description?: string | null | undefined }][] {
  if (isEnumType(type))
    return [[type.name, type], ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as [string, object])];
  if (isInputObjectType(type)) {
    return [
      [type.name, type],
      ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as [string, object]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [[type.name, type]];
  const fields = Object.values(type.getFields()).flatMap((field): [string, object][] => [
    [`${type.name}.${field.name}`, field],
    ...field.args.map((argument): [string, object] => [`${type.name}.${field.name}(${argument.name})`, argument]),
  ]);
  return [[type.name, type], ...fields];
}

test('every type, field, argument and value has a description', () => {
  expect(
    types
      .flatMap(named)
      .filter(([, { description }]) => !description?.trim())
      .map(([name]) => name),
  ).toEqual([]);
});

/** Signatures of a type's members: name(argument: Type = default): Type */
function signatures(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isUnionType(type)) return type.getTypes().map((member) => member.name);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `${field.name}: ${field.type} = ${field.defaultValue}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => {
    const args = field.args.map((argument) => `${argument.name}: ${argument.type} = ${argument.defaultValue}`);
    return `${field.name}(${args.join(', ')}): ${field.type}`;
  });
}

test.each(types.filter((type) => contract.getType(type.name)).map((type) => [type.name, type] as const))(
  '%s agrees with the contract',
  (name, type) => {
    const promised = contract.getType(name);
    if (!promised) throw new Error(name);
    expect(type.constructor.name).toBe(promised.constructor.name);
    const agreed = new Set(signatures(promised));
    const names = new Set(signatures(promised).map((signature) => signature.split(/[(:]/u)[0]));
    const differing = signatures(type).filter((signature) => names.has(signature.split(/[(:]/u)[0]) && !agreed.has(signature));
    expect(differing).toEqual([]);
    if (isObjectType(type) && isObjectType(promised)) {
      expect(type.getInterfaces().map(String)).toEqual(promised.getInterfaces().map(String));
    }
  },
);

test('enums with Chinese terms have terms for all values, and no two values share a term', () => {
  const terms: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'schema', 'terms.json'), 'utf8'));
  for (const [name, ofValues] of Object.entries(terms)) {
    const type = served.getType(name);
    expect([name, Object.keys(ofValues)]).toEqual([name, isEnumType(type) && type.getValues().map((value) => value.name)]);
    const words = Object.values(ofValues).flatMap((said) => said.split(' '));
    expect(words).toEqual([...new Set(words)]);
  }
});
