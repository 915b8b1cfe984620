import { type Batch, planned } from '../batch';
import { aDocument, DOCUMENT, type NumberedDocument } from '../documents';
import { keyParts } from '../keys';
import { numberKey } from '../model';
import { documentsNumbered } from '../numbered';

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
  asked: aDocument.asked,
  seen: keyParts({ number: numberKey }),
  value: ([row, ...others], asked) => (row ? { ...aDocument.from(row, asked), others: others.map(({ id }) => id as string) } : null),
};
