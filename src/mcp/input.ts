import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import type { Tool } from './tool';

type JsonSchema = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Yuan: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
};

/** The JSON Schema of the input of a tool, from the variables of its operation. */
export function inputOf({ document, variables }: Tool, schema: GraphQLSchema) {
  const { variableDefinitions = [] } = operationIn(document);
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never) as GraphQLInputType;
    const otherwise = defaultValue && { default: valueFromASTUntyped(defaultValue) };
    properties[name] = { ...jsonOf(type), description: variables[name], ...otherwise };
    if (isNonNullType(type)) required.push(name);
  }
  return { type: 'object' as const, properties, required, additionalProperties: false };
}

function operationIn(document: string): OperationDefinitionNode {
  const operation = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A tool has no operation.');
  return operation as OperationDefinitionNode;
}

function jsonOf(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return jsonOf(type.ofType);
  if (isListType(type)) return { type: 'array', items: jsonOf(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  return SCALARS[type.toString()] ?? { type: 'string' };
}
