import type { EvidenceRow } from '../graph/rows/evidence';
import { type Column, type Fields, objects } from './columns';

export const PLACE = 'The place of the words: the file and ranges of Unicode code points; in CSV file:start-end,start-end.';

/** The fields of the evidence of a single figure. */
export const WORDS: Fields = {
  quote: 'The words, verbatim, without white space.',
  source: PLACE,
};

export const EVIDENCE: Fields = {
  ...WORDS,
  rule: 'Permanent name of the extraction rule.',
  clauseId: 'The clause that contains the words; null for words of a title or heading.',
  documentId: 'The document that contains the words.',
};

export function words(evidence: EvidenceRow | null) {
  return { quote: evidence?.quote ?? null, source: evidence?.source ?? null };
}

/** A column of evidence. */
export function evidence(name: string, description: string, value: Column['value']): Column {
  return objects(name, description, EVIDENCE, value);
}
