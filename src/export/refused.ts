import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors';

/** An error with the status of its answer: what the asker has to change is a 400, what has a status keeps it. */
export function refused(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.extensions.code !== ('BAD_USER_INPUT' satisfies ErrorCode)) return error;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}
