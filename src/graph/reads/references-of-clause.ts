import { many } from '../batch';
import { REFERENCE, referenceFrom } from '../rows/references';

/** The documents that a clause's own words cite, in the order of the words. */
export const referencesOfClause = many(
  `
  // references-of-clause
  UNWIND $parameters.keys AS key
  MATCH (clause:Clause {id: key})-[cites:REFERENCES]->(named:Document)
  RETURN key, clause.id AS fromId, clause.documentId AS fromDocumentId, named.id AS toId, ${REFERENCE}
  ORDER BY head(cites.ranges), named.ordinal
  `,
  referenceFrom,
);
