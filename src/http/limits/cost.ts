import {
  DirectiveLocation,
  type DocumentNode,
  type FieldNode,
  GraphQLDirective,
  type GraphQLField,
  GraphQLInt,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { DEFAULT_SIZE, LARGEST_SIZE } from '../../graph/lists/page';
import { fieldsNamed } from '../../resolvers/selection';
import { exceeded, LIMITS } from './limits';

/** Assumed length of a list without size arguments and without `@listSize`. */
const ASSUMED_SIZE = 5;

/** Apollo's `@listSize`, with the only argument that is used here. */
const LIST_SIZE = new GraphQLDirective({
  name: 'listSize',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { assumedSize: { type: GraphQLInt } },
});

export interface Costed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The number of nodes that an operation can return. Every object counts, multiplied by the lengths of the lists that contain it; an edge
 * and its node count once. A page and its `pageInfo` count as `first` or `last`, else 50; a list by keys as the number of keys; facets by their
 * `first`; the types of the schema by their number; any other list by its `@listSize`, else 5.
 * @throws LIMIT_EXCEEDED if a list in an argument is too long; GraphQL's error if an argument is invalid
 */
export function costOf(costed: Costed): number {
  const of = known.get(costed.operation) ?? new LRUCache<string, number>({ max: KEPT.costs });
  known.set(costed.operation, of);
  const variables = JSON.stringify(costed.variables);
  const cost = of.get(variables) ?? counted(costed);
  if (variables.length <= KEPT.characters) of.set(variables, cost);
  return cost;
}

/** Cached costs by operation and variables. Counting takes as long as a short answer. */
const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();
const KEPT = { costs: 20, characters: 1_000 };

function counted({ schema, document, operation, variables }: Costed): number {
  return getComplexity({
    schema,
    query: document,
    ...(operation.name && { operationName: operation.name.value }),
    variables,
    estimators: [nodesIn(schema, document)],
    // The guard has already checked this number.
    maxQueryNodes: Number.POSITIVE_INFINITY,
  });
}

/** Checks a cost. @throws LIMIT_EXCEEDED */
export function costWithinLimits(cost: number): void {
  if (cost > LIMITS.cost.most) throw exceeded('cost', cost);
}

function nodesIn(schema: GraphQLSchema, { definitions }: DocumentNode): ComplexityEstimator {
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const used = { usedValues: 0, usedCharacters: 0 };
  /** Costs of facets. They cover the whole list, so the size of the page does not multiply them. */
  const facets = new Map<FieldNode, number>();

  function lengthOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
    const size = field.args.some(({ name }) => name === 'first') ? pageSize(args.last ?? args.first ?? DEFAULT_SIZE) : null;
    if (!isListType(getNullableType(field.type))) return size ?? 1;
    if (field.name === 'types' && getNamedType(field.type).name === '__Type') return Object.keys(schema.getTypeMap()).length;
    const keys = Object.values(args).find(Array.isArray);
    if (keys) return keys.length * (size ?? 1);
    if (size !== null) return size;
    const sized = field.astNode && getDirectiveValues(LIST_SIZE, field.astNode);
    return (sized?.assumedSize as number | undefined) ?? ASSUMED_SIZE;
  }

  return ({ type: parent, args, field, node, childComplexity }) => {
    addUsed(Object.values(args), used);
    for (const limit of ['usedValues', 'usedCharacters'] as const) if (used[limit] > LIMITS[limit].most) throw exceeded(limit, used[limit]);
    const type = getNamedType(field.type);
    if (isLeafType(type)) return 0;
    // Any selection of a page reads all its rows.
    if (type.name.endsWith('Connection')) {
      const apart = fieldsNamed('facets', node.selectionSet, fragments).reduce((sum, one) => sum + (facets.get(one) ?? 0), 0);
      return 1 + lengthOf(field, args) * childComplexity + apart;
    }
    if (parent.name.endsWith('Connection') && field.name === 'facets') {
      facets.set(node, lengthOf(field, args) * (1 + childComplexity));
      return 0;
    }
    if (parent.name.endsWith('Connection')) return 1 + childComplexity;
    if (parent.name.endsWith('Edge')) return childComplexity;
    return lengthOf(field, args) * (1 + childComplexity);
  };
}

/** A page size within the limits. The list itself refuses an invalid size and names the argument. */
function pageSize(size: unknown): number {
  return Math.min(Math.max(Number(size), 0), LARGEST_SIZE);
}

/** Counts values of lists and characters of texts, at any depth. @throws LIMIT_EXCEEDED if one list is too long */
function addUsed(values: readonly unknown[], used: { usedValues: number; usedCharacters: number }): void {
  for (const value of values) {
    if (typeof value === 'string') used.usedCharacters += value.length;
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      if (value.length > LIMITS.values.most) throw exceeded('values', value.length);
      used.usedValues += value.length;
    }
    addUsed(Object.values(value), used);
  }
}
