import { one } from '../batch';

/** Id of the clause with a folded locator in one of `$documents` or in a compilation among them, a document's own words first. */
export const clauseLocated = one(
  `
  // clause-located
  UNWIND $keys AS key
  MATCH (clause:Clause {locatorKey: key})
  WHERE clause.documentId IN $documents OR clause.compilationId IN $documents
  RETURN key, clause.id AS id
  ORDER BY clause.form = 'DIGEST', clause.ordinal
  `,
  ({ id }) => id as string,
);
