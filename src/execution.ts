import { type ExecutionArgs, type ExecutionResult, execute, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context';
import { isUnavailable } from './errors';
import { property } from './resolvers/property';

/** Executes one operation, whose variables are coerced. @throws SERVICE_UNAVAILABLE where a read did: part of an answer is none */
export type Execute = (operation: OperationDefinitionNode, args: ExecutionArgs, contextValue: Context) => Promise<ExecutionResult>;

/** Operations that are remembered, some 100 KB each once they are compiled. */
const REMEMBERED = 500;

/**
 * Executes as graphql-js does; an operation that was answered so without an error, when it is asked again, as compiled code (graphql-jit),
 * which is quicker. What goes wrong in that is executed once more as graphql-js does: it knows how to tell errors.
 */
export function executing(): Execute {
  const answered = new LRUCache<OperationDefinitionNode, { compiled?: CompiledQuery | null }>({ max: REMEMBERED });

  /** Null where it was not answered yet, and where there is no compiling it. */
  function compiled(operation: OperationDefinitionNode, { schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
    const known = answered.get(operation);
    if (!known) return null;
    if (known.compiled === undefined) {
      const query = isConditional(operation, document) ? null : compileQuery(schema, document, operationName ?? undefined);
      known.compiled = query && isCompiledQuery(query) ? query : null;
    }
    return known.compiled;
  }

  return async (operation, args, contextValue) => {
    const fast = await compiled(operation, args)?.query(undefined, contextValue, args.variableValues);
    if (fast && !fast.errors) return fast;
    throwOutage(fast);
    const result = await execute({ ...args, contextValue, fieldResolver: property });
    throwOutage(result);
    if (!result.errors && !answered.has(operation)) answered.set(operation, {});
    return result;
  };
}

function throwOutage(result: ExecutionResult | undefined): void {
  const outage = result?.errors?.map(({ originalError }) => originalError).find(isUnavailable);
  if (outage) throw outage;
}

/** Whether parts of it depend on `@skip` or `@include`, which compiled code takes otherwise within fragments. */
function isConditional(operation: OperationDefinitionNode, { definitions }: ExecutionArgs['document']): boolean {
  let found = false;
  const parts = [operation, ...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  for (const part of parts) {
    visit(part, {
      Directive: () => {
        found = true;
      },
    });
  }
  return found;
}
