import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** For each type, the path from the root to a list of its things. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  Document: ['documents(first: 40)', 'nodes'],
  Clause: ['clauses(last: 40)', 'nodes'],
  Department: ['departments(first: 5)', 'nodes'],
  Award: ['awards(first: 40)', 'nodes'],
  Responsibility: ['department(name: "省财政厅")', 'responsibilities(first: 20)', 'nodes'],
  Overlap: ['overlaps(first: 40)', 'nodes'],
  StackingAssessment: ['stacking(a: {}, b: {}, first: 10)', 'nodes'],
  Supersession: ['supersessions(first: 40)', 'nodes'],
};

/** Each type with its fields as selections: a leaf, or an object with its leaves down to two levels. */
export function typesWithFields(schema: GraphQLSchema): [type: string, fields: string[]][] {
  return Object.keys(FOUND).map((name) => [name, selections(schema.getType(name) as GraphQLObjectType, 2)]);
}

function selections(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => selection(field.name, field.type, depth));
}

function selection(name: string, output: GraphQLOutputType, depth: number): string[] {
  const type = getNamedType(output);
  if (isLeafType(type)) return [name];
  if (!isObjectType(type) || depth === 0 || type.name.endsWith('Connection')) return [];
  const below = selections(type, depth - 1);
  return below.length > 0 ? [`${name} { ${below.join(' ')} }`] : [];
}

/** A query for the fields of all things of a type. */
export function questionAbout(type: string, fields: readonly string[]): string {
  return (FOUND[type] ?? []).reduceRight((inner, step) => `${step} { ${inner} }`, fields.join(' ')).replace(/^(.*)$/su, '{ $1 }');
}

/** The things in the answer to such a query. */
export function thingsIn(type: string, data: unknown): Record<string, unknown>[] {
  const steps = (FOUND[type] ?? []).map((step) => step.replace(/\(.*$/su, ''));
  return steps.reduce((found, step) => (found as Record<string, unknown>)[step], data) as Record<string, unknown>[];
}
