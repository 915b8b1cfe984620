import type { EvidenceRow } from '../graph/rows/evidence';
import { type Column, type Fields, objects } from './columns';

export const PLACE = 'Where the words stand: the file and its ranges of Unicode code points; in CSV file:start-end,start-end.';

/** The fields of the evidence of a single figure. */
export const WORDS: Fields = {
  quote: 'The words, verbatim, white space removed.',
  source: PLACE,
};

export const EVIDENCE: Fields = {
  ...WORDS,
  rule: 'Permanent name of the rule that found it.',
  clauseId: 'The clause whose words these are; null where they stand in a title or a heading.',
  documentId: 'The document whose words these are.',
};

export function words(evidence: EvidenceRow | null) {
  return { quote: evidence?.quote ?? null, source: evidence?.source ?? null };
}

/** A column of evidence. */
export function evidence(name: string, description: string, value: Column['value']): Column {
  return objects(name, description, EVIDENCE, value);
}
