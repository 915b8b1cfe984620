import { many } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The clauses that are part of a clause, in the order of the text. */
export const childrenOfClause = many(
  `
  // children-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})<-[:PART_OF]-(clause:Clause)
  RETURN key, ${CLAUSE}
  ORDER BY clause.ordinal
  `,
  aClause,
);
