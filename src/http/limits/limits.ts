import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors';

/**
 * What one request may ask for. Whoever asks for more is told so before any work begins, with the figure and the limit.
 * Each line: the most that is allowed, and the sentence for a figure above it.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  bytes: { most: 1_048_576, told: (n) => `The body of the request has ${n} bytes` },
  /** Operations in one body: lists of them are not taken. */
  operations: { most: 1, told: (n) => `The body of the request is a list of ${n} operations` },
  /** Lexical tokens of the document: names, brackets, values. */
  tokens: { most: 4_000, told: (n) => `The document has ${n} tokens` },
  /** Characters of the document, comments and all. */
  document: { most: 100_000, told: (n) => `The document has ${n} characters` },
  /** Brackets within brackets of the document. */
  nesting: { most: 200, told: (n) => `The document has ${n} brackets within each other` },
  /** Fields within fields. */
  depth: { most: 20, told: (n) => `The query is ${n} levels deep` },
  /** Fields under another name, wherever a fragment brings them in. */
  aliases: { most: 200, told: (n) => `The query has ${n} aliases` },
  /** `@include`, `@skip` and the like, wherever a fragment brings them in. */
  directives: { most: 100, told: (n) => `The query has ${n} directives` },
  /** Selected fields, wherever a fragment brings them in. */
  fields: { most: 1_000, told: (n) => `The query selects ${n} fields` },
  /** Values in one list of an argument or of a variable; representations of entities too. */
  values: { most: 500, told: (n) => `A list in an argument has ${n} values` },
  /** Keys of one object. */
  keys: { most: 100, told: (n) => `An object in the variables has ${n} keys` },
  /** Values of all lists and objects together. */
  allValues: { most: 10_000, told: (n) => `The variables hold ${n} values` },
  /** Characters of one text or name, in the variables and in the document: no name or search is nearly as long. */
  characters: { most: 50_000, told: (n) => `A text in the request has ${n} characters` },
  /** Characters of all texts and names of the variables together, as JSON writes them. */
  allCharacters: { most: 250_000, told: (n) => `The variables hold ${n} characters` },
  /** Lists and objects within each other: the body, its variables and what is in them. */
  levels: { most: 20, told: (n) => `The variables are ${n} levels deep` },
  /** Nodes that the arguments allow the answer to hold. */
  cost: { most: 100_000, told: (n) => `The query can return ${n} nodes` },
} as const satisfies Record<string, { readonly most: number; readonly told: (n: string) => string }>;

export type Limit = keyof typeof LIMITS;

/** Errors that an answer lists; over these they are counted. */
export const LISTED_ERRORS = 50;

/** Errors of the variables that are told: each tells all of a value. */
export const TOLD_ERRORS = 10;

/** More than `LIMITS` allows: the answer's status is 400, and it says the figure and the limit. @param value Infinity where counting ended at the limit */
export function exceeded(limit: Limit, value: number): GraphQLError {
  const { most, told } = LIMITS[limit];
  const isCounted = value <= 1e12;
  const figure = isCounted ? value.toLocaleString('en') : `more than ${most.toLocaleString('en')}`;
  const extensions = { code: 'LIMIT_EXCEEDED' satisfies ErrorCode, limit, ...(isCounted && { value }), most, http: { status: 400 } };
  return new GraphQLError(`${told(figure)}; the limit is ${most.toLocaleString('en')}.`, { extensions });
}
