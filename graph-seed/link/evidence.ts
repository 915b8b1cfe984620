import type { Evidence } from '../linked';
import { ranges } from '../passage';
import type { Passage, SourceText } from '../types';

export function evidenceOf(
  passage: Passage,
  source: SourceText,
  rule: string,
  clauseId: string | null,
  documentId: string | null,
): Evidence {
  return { rule, quote: passage.text.replace(/\s+/gu, ''), clauseId, documentId, source, ranges: ranges(passage, source.raw) };
}
