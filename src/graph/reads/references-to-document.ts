import { list } from '../lists/connection';
import { REFERENCE, referenceFrom } from '../rows/references';

/** The references to a document: those in titles first, then those in clauses, each in the order of the corpus. */
export const referencesToDocument = list(
  {
    name: 'references-to-document',
    match: `CALL (key) {
      MATCH (:Document {id: key})<-[cites:REFERENCES]-(document:Document)
      RETURN null AS fromId, document.id AS fromDocumentId, 0 AS kind, document.ordinal AS ordinal, cites
      UNION ALL
      MATCH (:Document {id: key})<-[cites:REFERENCES]-(clause:Clause)
      RETURN clause.id AS fromId, clause.documentId AS fromDocumentId, 1 AS kind, clause.ordinal AS ordinal, cites
    }
    WITH fromId, fromDocumentId, kind, ordinal, cites`,
    things: 'fromId, fromDocumentId, kind, ordinal, cites',
    places: ['kind', 'ordinal'],
    columns: `fromId, fromDocumentId, key AS toId, ${REFERENCE}`,
  },
  referenceFrom,
);
