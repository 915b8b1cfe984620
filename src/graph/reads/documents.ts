import { documentConditions } from '../filters/document';
import { list } from '../lists/connection';
import { aDocument, DOCUMENT } from '../rows/documents';

/** All documents that meet a filter, in the order of the corpus. */
export const documents = list(
  {
    name: 'documents',
    match: 'MATCH (document:Document)',
    begins: true,
    conditions: documentConditions,
    things: 'document',
    places: ['document.ordinal'],
    columns: DOCUMENT,
  },
  aDocument,
);
