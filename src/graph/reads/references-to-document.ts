import { listByPlaces } from '../lists/connection';
import { referenceFrom } from '../rows/references';

/** Where a document is named: in titles first, then in clauses, each in the order of the corpus. */
export const referencesToDocument = listByPlaces(
  2,
  `
  // references-to-document
  UNWIND $keys AS key
  CALL (key) {
    CALL (key) {
      MATCH (:Document {id: key})<-[cites:REFERENCES]-(document:Document)
      RETURN null AS fromId, document.id AS fromDocumentId, [0, document.ordinal] AS place, cites
      UNION ALL
      MATCH (:Document {id: key})<-[cites:REFERENCES]-(clause:Clause)
      RETURN clause.id AS fromId, clause.documentId AS fromDocumentId, [1, clause.ordinal] AS place, cites
    }
    WITH fromId, fromDocumentId, cites, place
    WHERE place > $after AND place < $before
    RETURN place, fromId, fromDocumentId, cites
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, fromId, fromDocumentId, key AS toId, cites.relation AS relation,
    cites.rule AS rule, cites.quote AS quote, cites.clauseId AS clauseId, cites.documentId AS documentId, cites.file AS file, cites.ranges AS ranges
  `,
  referenceFrom,
);
