import { many } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The clauses that state an award, in the order of the corpus. */
export const clausesOfAward = many(
  `
  // clauses-of-award
  UNWIND $parameters.keys AS key
  MATCH (:Award {id: key})<-[:STATES]-(clause:Clause)
  RETURN key, ${CLAUSE}
  ORDER BY clause.ordinal
  `,
  aClause,
);
