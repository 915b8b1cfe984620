import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors';

/**
 * The limits of one request. A request over a limit is refused before any work. Each entry has the limit and the beginning of the message for a
 * value above it.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  bytes: { most: 1_048_576, told: (n) => `The body of the request has ${n} bytes` },
  /** Operations in one body. Batches of operations are not accepted. */
  operations: { most: 1, told: (n) => `The body of the request is a list of ${n} operations` },
  /** Lexical tokens of the document: names, brackets, values. */
  tokens: { most: 4_000, told: (n) => `The document has ${n} tokens` },
  /** Characters of the document, including comments. */
  document: { most: 100_000, told: (n) => `The document has ${n} characters` },
  /** Nested brackets of the document. */
  nesting: { most: 200, told: (n) => `The document has ${n} brackets within each other` },
  /** Nested fields. */
  depth: { most: 20, told: (n) => `The query is ${n} levels deep` },
  /** Aliased fields, with fragments written out. */
  aliases: { most: 200, told: (n) => `The query has ${n} aliases` },
  /** Directives (`@include`, `@skip`), with fragments written out. */
  directives: { most: 100, told: (n) => `The query has ${n} directives` },
  /** Selected fields, with fragments written out. */
  fields: { most: 1_000, told: (n) => `The query selects ${n} fields` },
  /** Values in one list of an argument or a variable, and representations of entities. */
  values: { most: 500, told: (n) => `A list in an argument has ${n} values` },
  /** Values in the lists of all arguments in total. A variable counts at each use. */
  usedValues: { most: 5_000, told: (n) => `The lists in the arguments have ${n} values in total` },
  /** Characters of the texts in all arguments in total. A variable counts at each use. */
  usedCharacters: { most: 500_000, told: (n) => `The arguments have ${n} characters in total` },
  /** Keys of one object. */
  keys: { most: 100, told: (n) => `An object in the variables has ${n} keys` },
  /** Values of all lists and objects in total. */
  allValues: { most: 10_000, told: (n) => `The variables hold ${n} values` },
  /** Characters of one string or name, in the variables and in the document. The longest ids have some 500. */
  characters: { most: 2_000, told: (n) => `A text in the request has ${n} characters` },
  /** Characters of all strings and names in the variables in total, as JSON writes them. */
  allCharacters: { most: 250_000, told: (n) => `The variables hold ${n} characters` },
  /** Nested lists and objects, including the body. */
  levels: { most: 20, told: (n) => `The variables are ${n} levels deep` },
  /** Nodes that the query can return. */
  cost: { most: 100_000, told: (n) => `The query can return ${n} nodes` },
} as const satisfies Record<string, { readonly most: number; readonly told: (n: string) => string }>;

export type Limit = keyof typeof LIMITS;

/** How many errors an answer lists. Further errors are only counted. */
export const LISTED_ERRORS = 50;

/** How many errors about variables an answer reports. Each describes a whole value. */
export const TOLD_ERRORS = 10;

/** The error for a value above a limit, with status 400. @param value Infinity if counting stopped at the limit */
export function exceeded(limit: Limit, value: number): GraphQLError {
  const { most, told } = LIMITS[limit];
  const isCounted = value <= 1e12;
  const figure = isCounted ? value.toLocaleString('en') : `more than ${most.toLocaleString('en')}`;
  const extensions = { code: 'LIMIT_EXCEEDED' satisfies ErrorCode, limit, ...(isCounted && { value }), most, http: { status: 400 } };
  return new GraphQLError(`${told(figure)}; the limit is ${most.toLocaleString('en')}.`, { extensions });
}
