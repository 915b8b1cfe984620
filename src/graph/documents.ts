import { type Asked, listed, propertiesOf, record, valuesOf } from './asked';
import type { Reading } from './batch';
import type { DocumentRow } from './rows';

const PROPERTIES = [
  'id',
  'number',
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
const MADE_OF = { jurisdiction: ['jurisdictionCode'] };

export const documentProperties = (asked: Asked | null) => propertiesOf(asked, PROPERTIES, MADE_OF);

/** A document from the values of its properties. */
export function documentFrom(names: readonly string[], values: unknown): DocumentRow {
  return { __typename: 'Document', ...record(names, values, { printedNumbers: listed, addressees: listed }) } as unknown as DocumentRow;
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
