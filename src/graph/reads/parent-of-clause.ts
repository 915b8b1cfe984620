import { one } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The clause that contains a clause. */
export const parentOfClause = one(
  `
  // parent-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:PART_OF]->(clause:Clause)
  RETURN key, ${CLAUSE}
  `,
  aClause,
);
