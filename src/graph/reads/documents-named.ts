import { many } from '../batch';
import { numberKey, titleKey } from '../model';
import { documentsNumbered } from '../numbered';

/** Ids of the documents with a number (any bracket, width, spacing, printed form), title or id; those held in full first. */
export const documentsNamed = many(
  `
  // documents-named
  CALL () {
    UNWIND $parameters.keys AS key
    MATCH (document:Document {id: key.name})
    RETURN key, document
    UNION
    ${documentsNumbered('key.number')}
    RETURN key, document
    UNION
    UNWIND $parameters.keys AS key
    MATCH (document:Document {titleKey: key.title})
    RETURN key, document
  }
  RETURN key.name AS key, document.id AS id
  ORDER BY document.presence <> 'FULL_TEXT', document.ordinal
  `,
  ({ id }) => id as string,
  (name) => ({ name, number: numberKey(name), title: titleKey(name) || null }),
);
