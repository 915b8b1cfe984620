import { type Asked, listed, propertiesOf, record, valuesOf } from './asked';
import type { Reading } from './batch';
import { sourceFrom } from './evidence';
import type { DocumentRow } from './rows';

const PROPERTIES = [
  'id',
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

export const documentProperties = (asked: Asked | null) => propertiesOf(asked, [...PROPERTIES, ...SOURCE], MADE_OF);

/** A document from the values of its properties. */
export function documentFrom(names: readonly string[], values: unknown): DocumentRow {
  const row = record(names, values, READERS);
  if (row.file !== undefined) row.source = row.file && sourceFrom(row.file as string, row.ranges as number[]);
  return { __typename: 'Document', ...row } as unknown as DocumentRow;
}

/** In Cypher: the document that a thing names by its id, as a parameter asks for it; null where that asks for none. */
export const documentItem = (thing: string, asked: string) => `CASE WHEN ${asked} IS NOT NULL THEN head(COLLECT {
      MATCH (itsDocument:Document {id: ${thing}.documentId})
      RETURN ${valuesOf('itsDocument', asked)}
    }) END`;

/** Column of `document`, of which `$asked.document` names the properties. */
export const DOCUMENT = `${valuesOf('document', '$asked.document')} AS item`;

export const aDocument: Reading<DocumentRow> = {
  asked: (asked) => ({ document: documentProperties(asked) }),
  from: ({ item }, { document }) => documentFrom(document as string[], item),
};

/** A document that a key leads to: the first in the order of the corpus, with the ids of the others that bear the same number. */
export interface NumberedDocument extends DocumentRow {
  readonly others: readonly string[];
}
