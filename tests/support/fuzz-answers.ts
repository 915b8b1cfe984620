import type { ErrorCode } from '../../src/errors';

/** Error codes that do not point to a fault of the service or the database. */
const CODES: Readonly<Record<Exclude<ErrorCode, 'INTERNAL_SERVER_ERROR' | 'SERVICE_UNAVAILABLE'>, true>> & Readonly<Record<string, true>> =
  {
    BAD_USER_INPUT: true,
    LIMIT_EXCEEDED: true,
    RATE_LIMITED: true,
    UNTRUSTED_DOCUMENT: true,
    NOT_FOUND: true,
    CLIENT_CLOSED_REQUEST: true,
    GRAPHQL_PARSE_FAILED: true,
    GRAPHQL_VALIDATION_FAILED: true,
    OPERATION_RESOLUTION_FAILURE: true,
    PERSISTED_QUERY_NOT_FOUND: true,
    PERSISTED_QUERY_NOT_SUPPORTED: true,
    BAD_REQUEST: true,
  };

/** Cypher, words of the driver, JavaScript's names of missing values, stack frames, source files. */
const INTERNAL = [
  /\b(?:MATCH|UNWIND|RETURN|CALL|WHERE|ORDER BY)\b/u,
  /neo4j|neo\.client|lucene|cypher|bolt:|\bdriver\b/iu,
  /\bundefined\b|\[object|is not a function|is not iterable|Cannot read|\b(?:ECONN|ENOENT|EPIPE|ETIMEDOUT)/u,
  /\bat .+:\d+:\d+|node_modules|node:internal|\.[jt]s\b|\/(?:work|home|tmp|src|dist)\//u,
];

export interface Told {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The first internal word in a text, or null. */
export function leaked(text: string): string | null {
  return INTERNAL.map((words) => words.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}

/** Faults in the shape of a GraphQL answer, as sentences. Must be empty. */
export function faultsOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return ['The answer is no object.'];
  const { data, errors, extensions, ...more } = body as Readonly<Record<string, unknown>>;
  const found = Object.keys(more).map((name) => `The answer has ${name}.`);
  if (data === undefined && errors === undefined) found.push('The answer has neither data nor errors.');
  if (extensions !== undefined && typeof extensions !== 'object') found.push('extensions is no object.');
  if (errors !== undefined && !(Array.isArray(errors) && errors.length > 0)) found.push('errors is no list or empty.');
  for (const error of Array.isArray(errors) ? (errors as Told[]) : []) found.push(...faultsOfError(error));
  return found;
}

function faultsOfError({ message, extensions, ...place }: Told): string[] {
  const found: string[] = [];
  if (typeof message !== 'string' || message === '') found.push('An error has no message.');
  if (!Object.hasOwn(CODES, String(extensions?.code))) found.push(`An error has the code ${extensions?.code}.`);
  const internal = leaked(JSON.stringify([message, extensions]));
  if (internal !== null) found.push(`An error tells ${internal}.`);
  for (const name of Object.keys(place)) if (name !== 'locations' && name !== 'path') found.push(`An error has ${name}.`);
  return found.map((fault) => `${fault} ${message}`.slice(0, 500));
}
