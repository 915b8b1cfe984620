import { type Batch, planned } from '../batch';
import { keyParts } from '../keys';
import { numberKey } from '../model';
import { documentsNumbered } from '../numbered';
import { aDocument, DOCUMENT, type NumberedDocument } from '../rows/documents';

const statement = `
  // document-by-key
  CALL () {
    UNWIND $keys AS key
    MATCH (document:Document {id: key.id})
    RETURN key, document
    UNION ALL
    ${documentsNumbered('key.number')}
    RETURN key, document
  }
  RETURN key.text AS key, document.id AS id, ${DOCUMENT}
  ORDER BY document.ordinal
  `;

/** A document by its id or by its 发文字号, in any bracket, width and spacing, as it should be or as it was printed. */
export const documentByKey: Batch<NumberedDocument | null> = {
  ...planned(statement),
  selected: aDocument.selected,
  keyFields: keyParts({ number: numberKey }),
  value: ([row, ...others], selected) => (row ? { ...aDocument.from(row, selected), others: others.map(({ id }) => id as string) } : null),
};
