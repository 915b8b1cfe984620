import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { isUnavailable } from '../errors';
import type { ResolverContext } from '../resolvers/context';
import { property } from '../resolvers/property';

/** Executes one operation, whose variables are coerced. @throws SERVICE_UNAVAILABLE where a read did: part of an answer is none */
export async function executed(args: ExecutionArgs, contextValue: ResolverContext): Promise<ExecutionResult> {
  const result = await execute({ ...args, contextValue, fieldResolver: property });
  const outage = result.errors?.map(({ originalError }) => originalError).find(isUnavailable);
  if (outage) throw outage;
  return result;
}
