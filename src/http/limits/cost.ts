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

/** Length that a list without arguments is taken to have, where `@listSize` says no other. */
const ASSUMED_SIZE = 5;

/** What of Apollo's `@listSize` is used here. */
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
 * How many nodes an operation allows its answer to hold: every object counts, times the length of the lists that it stands in; an edge
 * and its node are one. A page counts as `first` or `last` say, or 50, and so does its `pageInfo`; a list of keys as it is long, facets as many of each; the types of
 * the schema as many as there are; any other list as its `@listSize`, or 5.
 * @throws LIMIT_EXCEEDED where a list in an argument is too long; GraphQL's error where an argument makes no sense
 */
export function costOf(costed: Costed): number {
  const of = known.get(costed.operation) ?? new LRUCache<string, number>({ max: KEPT.costs });
  known.set(costed.operation, of);
  const variables = JSON.stringify(costed.variables);
  const cost = of.get(variables) ?? counted(costed);
  if (variables.length <= KEPT.characters) of.set(variables, cost);
  return cost;
}

/** Counting takes as long as a short answer: the costs of an operation are kept by its variables, as long as its document is. */
const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();
const KEPT = { costs: 20, characters: 1_000 };

function counted({ schema, document, operation, variables }: Costed): number {
  return getComplexity({
    schema,
    query: document,
    ...(operation.name && { operationName: operation.name.value }),
    variables,
    estimators: [nodesIn(schema, document)],
    // The guard has counted them.
    maxQueryNodes: Number.POSITIVE_INFINITY,
  });
}

/** @throws LIMIT_EXCEEDED where there are too many. */
export function costWithinLimits(cost: number): void {
  if (cost > LIMITS.cost.most) throw exceeded('cost', cost);
}

function nodesIn(schema: GraphQLSchema, { definitions }: DocumentNode): ComplexityEstimator {
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  /** What facets hold: they are of the whole list, however long the page is. */
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
    listsWithinLimits(Object.values(args));
    const type = getNamedType(field.type);
    if (isLeafType(type)) return 0;
    // A page: its list is one, and whatever is asked of it reads all its places.
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

/** A size that is no size is refused by the list itself, by the name of the argument. */
function pageSize(size: unknown): number {
  return Math.min(Math.max(Number(size), 0), LARGEST_SIZE);
}

/** @throws LIMIT_EXCEEDED where a list among the values, or within them, is too long. */
function listsWithinLimits(values: readonly unknown[]): void {
  for (const value of values) {
    if (Array.isArray(value) && value.length > LIMITS.values.most) throw exceeded('values', value.length);
    if (value !== null && typeof value === 'object') listsWithinLimits(Object.values(value));
  }
}
