import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { cut, LONGEST } from './cut';

/** The error codes of this service. GraphQL and Apollo add theirs: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_REQUEST … */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'UNTRUSTED_DOCUMENT'
  | 'NOT_FOUND'
  | 'SERVICE_UNAVAILABLE'
  | 'CLIENT_CLOSED_REQUEST'
  | 'INTERNAL_SERVER_ERROR';

/**
 * LOADING: the first load of the graph is not complete. PLANNING: the database has just started and plans the statements of the first
 * pages. DATABASE: the database cannot be reached in time. RELOADED: each attempt to answer met a new load. BUSY: too many requests wait.
 * TIMEOUT: the request took too long.
 */
type UnavailableReason = 'LOADING' | 'PLANNING' | 'DATABASE' | 'RELOADED' | 'BUSY' | 'TIMEOUT';

const SENTENCES: Readonly<Record<UnavailableReason, string>> = {
  LOADING: 'The corpus is being loaded; try again shortly.',
  PLANNING: 'The database has just started and is still slow; try again shortly.',
  DATABASE: 'The database cannot be reached; try again shortly.',
  RELOADED: 'The corpus was loaded anew while this was answered; try again.',
  BUSY: 'Too many requests are waiting; try again shortly.',
  TIMEOUT: 'This took too long and was stopped; ask for less at once, or try again.',
};

/** Seconds until the next attempt, as the value of the header Retry-After. */
export const RETRY_AFTER = '2';

/** An error that the client must correct. `argument` names the argument, with dots for the fields of an input: filter.endsBy */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } });
}

/** A temporary error of the service. The request itself is valid. */
export function unavailable(reason: UnavailableReason, cause?: unknown): GraphQLError {
  const extensions = { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode, reason };
  return Object.assign(new GraphQLError(SENTENCES[reason], { extensions }), { cause });
}

/** The error for a client over its rate. @param seconds until its next request is accepted */
export function tooMany(perMinute: number, seconds: number): GraphQLError {
  const extensions = { code: 'RATE_LIMITED' satisfies ErrorCode, most: perMinute, http: { status: 429 } };
  return new GraphQLError(`More than ${perMinute} requests in a minute; ask again in ${seconds} s.`, { extensions });
}

/** The error for a document outside the manifest, if only trusted documents are answered. */
export function untrusted(): GraphQLError {
  const extensions = { code: 'UNTRUSTED_DOCUMENT' satisfies ErrorCode, http: { status: 400 } };
  return new GraphQLError('Only the documents of the manifest are answered here; name one by its SHA-256.', { extensions });
}

/** The error for a path and a Host header that do not form a URL. */
export function noAddress(): GraphQLError {
  return new GraphQLError('The path and the Host header do not form a URL.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

/** The error for a request without the header Host, or with several. */
export function notOneHost(hosts: number): GraphQLError {
  const message = `The request has ${hosts === 0 ? 'no' : 'more than one'} header Host.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Nginx's status for a client that disconnected. */
export const CLIENT_GONE = 499;

/** The error of a request whose client has disconnected. Nobody receives it. */
export function abandoned(): GraphQLError {
  const extensions = { code: 'CLIENT_CLOSED_REQUEST' satisfies ErrorCode, http: { status: CLIENT_GONE } };
  return new GraphQLError('The client disconnected.', { extensions });
}

/** The error for a kind of operation that the schema does not have (mutation, subscription). GraphQL's validation accepts it. */
export function unasked(kind: string): GraphQLError {
  return new GraphQLError(`This service has no ${kind}: it is read only.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

/** The HTTP status of an answer without data: the status in the error, 503 for temporary errors, 500 for faults of the service, else 400. */
export function statusOf(error: GraphQLError): number {
  const { http } = error.extensions as { http?: { status?: number } };
  if (isUnavailable(error)) return 503;
  if (http?.status !== undefined) return http.status;
  return codeOf(error) === undefined && error.originalError ? 500 : 400;
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === ('SERVICE_UNAVAILABLE' satisfies ErrorCode);
}

/** Any error as a GraphQLError. An error without a code counts as a fault of the service, which `presented` hides from clients. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return new GraphQLError('Internal', { originalError: error instanceof Error ? error : new Error(String(error)) });
}

/** Receives faults of the service. */
export type Report = (error: unknown) => void;

/**
 * The error as clients see it, with a shortened message. An error without a code is a fault of the service: it goes to `report`, and the
 * answer reveals none of its details (Cypher, stack, file paths).
 */
export function presented(error: GraphQLError, report: Report): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...rest } = error.extensions;
  const code = codeOf(error);
  if (typeof code === 'string' && code !== ('INTERNAL_SERVER_ERROR' satisfies ErrorCode)) {
    return { ...error.toJSON(), message: cut(error.message, LONGEST.message), extensions: { ...rest, code } };
  }
  report(error.originalError ?? error);
  const { locations, path } = error.toJSON();
  const extensions = { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode };
  return { message: 'Internal error; it has been logged.', ...(locations && { locations }), ...(path && { path }), extensions };
}

/**
 * The code of an error, corrected. GraphQL's validation has one code, but errors about an argument or a limit need their own. Apollo refuses
 * some requests without a code.
 */
function codeOf({ extensions: { code, argument, limit, http } }: GraphQLError): unknown {
  const { status = 500 } = (http ?? {}) as { status?: number };
  if (code === undefined && status >= 400 && status < 500) return 'BAD_REQUEST';
  if (code !== undefined && code !== 'GRAPHQL_VALIDATION_FAILED') return code;
  if (limit !== undefined) return 'LIMIT_EXCEEDED' satisfies ErrorCode;
  return argument === undefined ? code : ('BAD_USER_INPUT' satisfies ErrorCode);
}
