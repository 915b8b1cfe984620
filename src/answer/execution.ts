import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { isUnavailable } from '../errors';
import type { ResolverContext } from '../resolvers/context';
import { property } from '../resolvers/property';
import { type Shape, shapeOf } from './shape';

/** Executes one operation with coerced variables. @throws SERVICE_UNAVAILABLE if a read did: no partial answers are given */
export type Execute = (operation: OperationDefinitionNode, args: ExecutionArgs, contextValue: ResolverContext) => Promise<ExecutionResult>;

/** The most fields, with fragments written out, of one compiled operation and of all of them. A field takes 2 to 8 KB. */
const FIELDS = { most: 250, kept: 20_000 };

/**
 * Executes the first request of an operation with graphql-js. If that gave no error, later requests run as compiled code (graphql-jit),
 * which is faster. If compiled code gives an error, graphql-js executes the request again, because its errors say more.
 */
export function executing(): Execute {
  const worthIt = new WeakSet<OperationDefinitionNode>();
  const kept = new LRUCache<OperationDefinitionNode, { query: CompiledQuery; fields: number }>({
    maxSize: FIELDS.kept,
    sizeCalculation: ({ fields }) => fields,
  });

  function compiled(operation: OperationDefinitionNode, { schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
    const known = kept.get(operation);
    if (known) return known.query;
    const query = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return null;
    kept.set(operation, { query, fields: shapeIn(document, operation).fields });
    return query;
  }

  return async (operation, args, contextValue) => {
    const query = worthIt.has(operation) ? compiled(operation, args) : null;
    const fast = await query?.query(undefined, contextValue, args.variableValues);
    if (fast && !fast.errors) return fast;
    throwOutage(fast);
    const result = await execute({ ...args, contextValue, fieldResolver: property });
    throwOutage(result);
    if (!result.errors && !worthIt.has(operation) && isCompilable(shapeIn(args.document, operation))) worthIt.add(operation);
    return result;
  };
}

/**
 * Excludes operations that take long to compile, and those with `@skip` or `@include`, which compiled code treats differently within
 * fragments.
 */
function isCompilable({ fields, directives }: Shape): boolean {
  return fields <= FIELDS.most && directives === 0;
}

function shapeIn({ definitions }: DocumentNode, operation: OperationDefinitionNode): Shape {
  return shapeOf(
    operation,
    (name) => definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as FragmentDefinitionNode,
  );
}

function throwOutage(result: ExecutionResult | undefined): void {
  const outage = result?.errors?.map(({ originalError }) => originalError).find(isUnavailable);
  if (outage) throw outage;
}
