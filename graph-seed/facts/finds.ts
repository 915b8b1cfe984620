import type { LinkedClause } from '../linked';
import { slice } from '../passage';
import type { Found, Span } from '../types';
import { fields, quote } from './line';

export const wordsOf = (clause: LinkedClause, { start, end }: Span): string => slice(clause.segment.words, start, end).text;

/** A find in a clause: its rule, which begins with its kind, its quote and its values. */
export function findParts(clause: LinkedClause, find: Found): [rule: string, quote: string, values: string] {
  const { start, end, rule, kind: _, ...said } = find;
  const values = 'code' in said ? said.code : fields(said, clause.segment.words);
  return [rule, quote(wordsOf(clause, { start, end })), values];
}
