import { list } from '../lists/connection';
import { aDocument, DOCUMENT } from '../rows/documents';

/** The documents that a department issued (发文), in the order of the corpus. */
export const documentsIssued = list(
  {
    name: 'documents-issued',
    match: 'MATCH (:Department {id: key})-[:ISSUED]->(document:Document)',
    things: 'document',
    places: ['document.ordinal'],
    columns: DOCUMENT,
  },
  aDocument,
);
