import { holding } from './holding';

/**
 * Cypher that finds documents by 发文字号, as rows of `key` and `document`. Documents with that number come first choice; without one, documents
 * whose number is printed in that form, damaged forms included. `number` is the expression of the folded number: key.number
 */
export const documentsNumbered = (number: string) => `
  CALL () {
    UNWIND $parameters.keys AS key
    MATCH (document:Document {numberKey: ${number}})
    RETURN key, document
    UNION ALL
    UNWIND $parameters.keys AS key
    WITH key
    WHERE ${number} IS NOT NULL AND NOT EXISTS { (:Document {numberKey: ${number}}) }
    ${holding('documentPrintedKeys', number, 'document.printedKeys')}
    RETURN key, document
  }`;

/** Cypher that finds documents by id, number and title (key.id, key.number, key.title), the notice's title included, as rows of `key` and `document`. */
export const DOCUMENTS_KEYED = `
  CALL () {
    UNWIND $parameters.keys AS key
    MATCH (document:Document {id: key.id})
    RETURN key, document
    UNION
    ${documentsNumbered('key.number')}
    RETURN key, document
    UNION
    UNWIND $parameters.keys AS key
    MATCH (document:Document {titleKey: key.title})
    RETURN key, document
    UNION
    UNWIND $parameters.keys AS key
    MATCH (document:Document {noticeTitleKey: key.title})
    RETURN key, document
  }`;
