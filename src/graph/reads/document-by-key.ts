import { type Batch, planned } from '../batch';
import { keyParts } from '../keys';
import { numberKey, titleKey } from '../model';
import { DOCUMENTS_KEYED } from '../numbered';
import { aDocument, DOCUMENT, type NumberedDocument } from '../rows/documents';

const statement = `
  // document-by-key
  ${DOCUMENTS_KEYED}
  RETURN key.text AS key, document.id AS id, ${DOCUMENT}
  ORDER BY document.ordinal
  `;

/** A document by its id, by its title, or by its 发文字号 in any bracket, width, spacing and printed form. */
export const documentByKey: Batch<NumberedDocument | null> = {
  statement: planned(() => statement),
  selected: aDocument.selected,
  keyFields: keyParts({ number: numberKey, title: titleKey }),
  value: ([row, ...others], selected) => (row ? { ...aDocument.from(row, selected), others: others.map(({ id }) => id as string) } : null),
};
