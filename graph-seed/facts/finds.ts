import type { LinkedClause } from '../linked';
import { slice } from '../passage';
import type { Found, Span } from '../types';
import { fields, quote } from './line';

/** The printed words of a span. */
export const wordsOf = (clause: LinkedClause, { start, end }: Span): string => slice(clause.segment.words, start, end).text;

/** The rule, the quote and the values of a find. The name of the rule begins with the kind. */
export function findParts(clause: LinkedClause, find: Found): [rule: string, quote: string, values: string] {
  const { start, end, rule, kind: _, ...said } = find;
  const values = 'code' in said ? said.code : fields(said, clause.segment.words);
  return [rule, quote(wordsOf(clause, { start, end })), values];
}
