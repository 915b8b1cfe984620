import { one } from '../batch';
import { numberKey } from '../model';

/** Id of the document with a 发文字号, in any bracket, width and spacing, as it should be or as it was printed. */
export const documentNumbered = one(
  `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (document:Document {numberKey: key.number}) RETURN document, 0 AS rank
    UNION
    MATCH (document:Document) WHERE key.number IN document.printedKeys RETURN document, 1 AS rank
  }
  RETURN key.name AS key, document.id AS id
  ORDER BY rank, document.ordinal
  `,
  ({ id }) => id as string,
  (name) => ({ name, number: numberKey(name) }),
);
