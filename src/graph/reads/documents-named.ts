import { many } from '../batch';
import { holding } from '../holding';
import { numberKey, titleKey } from '../model';

/** Ids of the documents that a number (any bracket, width, spacing, printed form), a title or an id names, held in full first. */
export const documentsNamed = many(
  `
  // documents-named
  UNWIND $keys AS key
  CALL (key) {
    MATCH (document:Document {id: key.name}) RETURN document
    UNION
    MATCH (document:Document {numberKey: key.number}) RETURN document
    UNION
    ${holding('documentPrintedKeys', 'key.number', 'document.printedKeys')}
    RETURN document
    UNION
    MATCH (document:Document {titleKey: key.title}) RETURN document
  }
  RETURN key.name AS key, document.id AS id
  ORDER BY document.presence <> 'FULL_TEXT', document.ordinal
  `,
  ({ id }) => id as string,
  (name) => ({ name, number: numberKey(name), title: titleKey(name) || null }),
);
