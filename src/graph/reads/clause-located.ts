import { one } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The clause with a folded locator in one of `$parameters.documents`, which may be compilations. A document's own text comes before digests. */
export const clauseLocated = one(
  `
  // clause-located
  UNWIND $parameters.keys AS key
  MATCH (clause:Clause {locatorKey: key})
  WHERE clause.documentId IN $parameters.documents OR clause.compilationId IN $parameters.documents
  RETURN key, ${CLAUSE}
  ORDER BY clause.form = 'DIGEST', clause.ordinal
  `,
  aClause,
);
