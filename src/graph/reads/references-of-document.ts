import { listByPlaces } from '../lists/connection';
import { OWN_CLAUSES } from '../own-clauses';
import { referenceFrom } from '../rows/references';

/** The documents that a document names: in its title first, then in its own clauses, in the order of their words. */
export const referencesOfDocument = listByPlaces(
  3,
  `
  // references-of-document
  UNWIND $keys AS key
  CALL (key) {
    CALL (key) {
      MATCH (:Document {id: key})-[cites:REFERENCES]->(named:Document)
      RETURN null AS fromId, key AS fromDocumentId, 0 AS ordinal, cites, named
      UNION ALL
      MATCH (document:Document {id: key})
      ${OWN_CLAUSES}
      MATCH (clause)-[cites:REFERENCES]->(named:Document)
      RETURN clause.id AS fromId, clause.documentId AS fromDocumentId, clause.ordinal AS ordinal, cites, named
    }
    WITH fromId, fromDocumentId, cites, named, [ordinal, coalesce(head(cites.ranges), 0), named.ordinal] AS place
    WHERE place > $after AND place < $before
    RETURN place, fromId, fromDocumentId, cites, named.id AS toId
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, fromId, fromDocumentId, toId, cites.relation AS relation,
    cites.rule AS rule, cites.quote AS quote, cites.clauseId AS clauseId, cites.documentId AS documentId, cites.file AS file, cites.ranges AS ranges
  `,
  referenceFrom,
);
