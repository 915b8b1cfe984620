import { one } from '../batch';

/** Id of the full clause that a digest's words come from (摘编). */
export const fullClauseOfDigest = one(
  `
  // full-clause-of-digest
  UNWIND $keys AS key
  MATCH (:Clause {id: key})-[:EXCERPT_OF]->(full:Clause)
  RETURN key, full.id AS id
  `,
  ({ id }) => id as string,
);
