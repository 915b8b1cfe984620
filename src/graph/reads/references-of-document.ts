import { list } from '../lists/connection';
import { ownClauses } from '../own-clauses';
import { REFERENCE, referenceFrom } from '../rows/references';

/** The documents that a document cites: those in its title first, then those in its clauses, in the order of the text. */
export const referencesOfDocument = list(
  {
    name: 'references-of-document',
    match: `CALL (key) {
      MATCH (:Document {id: key})-[cites:REFERENCES]->(named:Document)
      RETURN null AS fromId, key AS fromDocumentId, 0 AS ordinal, cites, named
      UNION ALL
      MATCH (document:Document {id: key})
      ${ownClauses()}
      MATCH (clause)-[cites:REFERENCES]->(named:Document)
      RETURN clause.id AS fromId, clause.documentId AS fromDocumentId, clause.ordinal AS ordinal, cites, named
    }
    WITH fromId, fromDocumentId, ordinal, cites, named`,
    things: 'fromId, fromDocumentId, ordinal, cites, named',
    places: ['ordinal', 'coalesce(head(cites.ranges), 0)', 'named.ordinal'],
    columns: `fromId, fromDocumentId, named.id AS toId, ${REFERENCE}`,
  },
  referenceFrom,
);
