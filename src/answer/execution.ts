import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { isUnavailable } from '../errors';
import type { ResolverContext } from '../resolvers/context';
import { property } from '../resolvers/property';

/** Executes one operation with coerced variables. @throws SERVICE_UNAVAILABLE if one of its reads did, because a partial answer is no answer */
export async function executed(args: ExecutionArgs, contextValue: ResolverContext): Promise<ExecutionResult> {
  const result = await execute({ ...args, contextValue, fieldResolver: property });
  const outage = result.errors?.map(({ originalError }) => originalError).find(isUnavailable);
  if (outage) throw outage;
  return result;
}
