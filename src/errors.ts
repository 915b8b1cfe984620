import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Every code of our own that an answer can carry, beside GraphQL's (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_REQUEST …). */
export type ErrorCode = 'BAD_USER_INPUT' | 'SERVICE_UNAVAILABLE' | 'INTERNAL_SERVER_ERROR';

/** LOADING: the first load of the graph is not complete. DATABASE: it cannot be reached, or not in time. RELOADED: loads kept coming between. */
export type UnavailableReason = 'LOADING' | 'DATABASE' | 'RELOADED';

const SENTENCES: Readonly<Record<UnavailableReason, string>> = {
  LOADING: 'The corpus is being loaded; try again shortly.',
  DATABASE: 'The database cannot be reached; try again shortly.',
  RELOADED: 'The corpus was loaded anew while this was answered; try again.',
};

/** What the asker has to change. `argument` names the argument, with dots for the fields of an input: filter.endsBy */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } });
}

/** What passes by itself. */
export function unavailable(reason: UnavailableReason, cause?: unknown): GraphQLError {
  const extensions = { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode, reason };
  return Object.assign(new GraphQLError(SENTENCES[reason], { extensions }), { cause });
}

/** An operation of a kind that the schema does not have, which GraphQL's own validation lets pass. */
export function unasked(kind: string): GraphQLError {
  return new GraphQLError(`There is no ${kind} here: this service only answers.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === ('SERVICE_UNAVAILABLE' satisfies ErrorCode);
}

/**
 * The error as a client sees it. What has no code is a fault of ours: it goes to `report`, and nothing of it
 * (Cypher, stack, path of a file) into the answer.
 */
export function presented(error: GraphQLError, report: (error: unknown) => void): GraphQLFormattedError {
  const { code: given, stacktrace: _, http: __, ...rest } = error.extensions;
  const argued = rest.argument !== undefined && (given === undefined || given === 'GRAPHQL_VALIDATION_FAILED');
  const code = argued ? ('BAD_USER_INPUT' satisfies ErrorCode) : given;
  if (typeof code === 'string' && code !== ('INTERNAL_SERVER_ERROR' satisfies ErrorCode)) {
    return { ...error.toJSON(), extensions: { ...rest, code } };
  }
  report(error.originalError ?? error);
  const { locations, path } = error.toJSON();
  const extensions = { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode };
  return { message: 'Something went wrong here; it has been noted.', ...(locations && { locations }), ...(path && { path }), extensions };
}
