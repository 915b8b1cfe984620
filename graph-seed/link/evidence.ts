import type { Evidence } from '../linked';
import { ranges } from '../passage';
import type { Passage, SourceText } from '../types';

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
