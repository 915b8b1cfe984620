import { many } from '../batch';
import { numberKey, titleKey } from '../model';
import { DOCUMENTS_KEYED } from '../numbered';

/** Ids of the documents with a number (any bracket, width, spacing, printed form), title or id; those held in full first. */
export const documentsNamed = many(
  `
  // documents-named
  ${DOCUMENTS_KEYED}
  RETURN key.id AS key, document.id AS id
  ORDER BY document.presence <> 'FULL_TEXT', document.ordinal
  `,
  ({ id }) => id as string,
  (name) => ({ id: name, number: numberKey(name), title: titleKey(name) || null }),
);
