import { list } from '../connection';
import { aDocument, DOCUMENT } from '../documents';
import { DOCUMENT_FILTER } from '../filters/document';

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
