import { one } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The full clause that a digest's words come from (摘编). */
export const fullClauseOfDigest = one(
  `
  // full-clause-of-digest
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:EXCERPT_OF]->(clause:Clause)
  RETURN key, ${CLAUSE}
  `,
  aClause,
);
