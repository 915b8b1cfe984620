import type { Reading } from './batch';
import type { DocumentRow } from './rows';
import { listed, propertiesOf, record, type Selection, valuesOf } from './selection';

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

export const documentProperties = (selection: Selection | null) => propertiesOf(selection, PROPERTIES, MADE_OF);

/** A document from the values of its properties. */
export function documentFrom(names: readonly string[], values: unknown): DocumentRow {
  return { __typename: 'Document', ...record(names, values, { printedNumbers: listed, addressees: listed }) } as unknown as DocumentRow;
}

/** In Cypher: the document that a thing names by its id, as a parameter asks for it; null where that asks for none. */
export const documentItem = (thing: string, selected: string) => `CASE WHEN ${selected} IS NOT NULL THEN head(COLLECT {
      MATCH (itsDocument:Document {id: ${thing}.documentId})
      RETURN ${valuesOf('itsDocument', selected)}
    }) END`;

/** Column of `document`, of which `$selected.document` names the properties. */
export const DOCUMENT = `${valuesOf('document', '$selected.document')} AS item`;

export const aDocument: Reading<DocumentRow> = {
  selected: (selection) => ({ document: documentProperties(selection) }),
  from: ({ item }, { document }) => documentFrom(document as string[], item),
};
