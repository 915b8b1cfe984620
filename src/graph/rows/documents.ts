import type { Reading } from '../batch';
import { listed, propertiesOf, record, type Selection, valuesOf } from '../selection';
import { sourceFrom } from './evidence';
import type { DocumentRow } from './types';

const PROPERTIES = [
  'id',
  'label',
  'number',
  'numbers',
  'printedNumbers',
  'title',
  'noticeTitle',
  'addressees',
  'presence',
  'dateDocument',
  'datePublication',
  'dateEntryIntoForce',
  'dateEndOfValidity',
  'jurisdictionCode',
];
const SOURCE = ['file', 'ranges'];
const MADE_OF = { jurisdiction: ['jurisdictionCode'], source: SOURCE };
const READERS = { numbers: listed, printedNumbers: listed, addressees: listed };

export const documentProperties = (selection: Selection | null) => propertiesOf(selection, [...PROPERTIES, ...SOURCE], MADE_OF);

/** A document from the values of its properties. */
export function documentFrom(names: readonly string[], values: unknown): DocumentRow {
  const row = record(names, values, READERS);
  if (row.file !== undefined) row.source = row.file && sourceFrom(row.file as string, row.ranges as number[]);
  return { __typename: 'Document', ...row } as unknown as DocumentRow;
}

/** Cypher: the document of `thing`, with the properties that `selected` names; null if `selected` is null. */
export const documentItem = (thing: string, selected: string) => `CASE WHEN ${selected} IS NOT NULL THEN head(COLLECT {
      MATCH (itsDocument:Document {id: ${thing}.documentId})
      RETURN ${valuesOf('itsDocument', selected)}
    }) END`;

/** Column of `document`, with the properties that `$parameters.selected.document` names. */
export const DOCUMENT = `${valuesOf('document', '$parameters.selected.document')} AS item`;

export const aDocument: Reading<DocumentRow> = {
  selected: (selection) => ({ document: documentProperties(selection) }),
  from: ({ item }, { document }) => documentFrom(document as string[], item),
};

/** The first document with a key, in the order of the corpus, and the ids of other documents with the same number. */
export interface NumberedDocument extends DocumentRow {
  readonly others: readonly string[];
}
