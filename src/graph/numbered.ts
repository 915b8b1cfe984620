import { holding } from './holding';

/**
 * The documents that keys name by 发文字号, each as `key` and `document`: those with that number, else those whose number a text prints so,
 * damage included. `number` is the folded number of a key: key.number
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
