import { list } from '../lists/connection';
import { aDocument, DOCUMENT } from '../rows/documents';

/** The documents that a department issued (发文), in the order of the corpus. */
export const documentsIssued = list(
  `
  // documents-issued
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Department {id: key})-[:ISSUED]->(document:Document)
    WHERE document.ordinal > $after AND document.ordinal < $before
    RETURN document.ordinal AS place, document
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${DOCUMENT}
  `,
  aDocument,
);
