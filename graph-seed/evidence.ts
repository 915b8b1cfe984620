import type { Evidence, LinkedClause } from './linked';
import { ranges, slice } from './passage';
import type { Passage, SourceText, Span } from './types';

/** Evidence from a passage: its words without white space, and its places in the file. */
export function evidenceOf(
  passage: Passage,
  source: SourceText,
  rule: string,
  clauseId: string | null,
  documentId: string | null,
): Evidence {
  return { rule, quote: passage.text.replace(/\s+/gu, ''), clauseId, documentId, source, ranges: ranges(passage, source.raw) };
}

/** Evidence from a span of a clause's own words. */
export function evidenceIn(clause: LinkedClause, { start, end }: Span, rule: string): Evidence {
  return evidenceOf(slice(clause.segment.words, start, end), clause.source, rule, clause.id, clause.document?.id ?? null);
}

/** The words of a span of a clause, without white space. */
export const printedIn = ({ segment }: LinkedClause, { start, end }: Span): string =>
  segment.words.text.slice(start, end).replace(/\s+/gu, '');

/** A text of at most so many code points; a longer one ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}
