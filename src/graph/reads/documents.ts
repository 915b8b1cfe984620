import { DOCUMENT_FILTER } from '../filters/document';
import { list } from '../lists/connection';
import { aDocument, DOCUMENT } from '../rows/documents';

/** All documents that meet a filter, in the order of the corpus. */
export const documents = list(
  `
  // documents
  UNWIND $keys AS key
  CALL (key) {
    MATCH (document:Document)
    WHERE document.ordinal > $after AND document.ordinal < $before AND ${DOCUMENT_FILTER}
    RETURN document.ordinal AS place, document
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${DOCUMENT}
  `,
  aDocument,
);
