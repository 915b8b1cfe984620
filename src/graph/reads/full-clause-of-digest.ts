import { one } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The full clause from which a digest (摘编) is taken. */
export const fullClauseOfDigest = one(
  `
  // full-clause-of-digest
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:EXCERPT_OF]->(clause:Clause)
  RETURN key, ${CLAUSE}
  `,
  aClause,
);
