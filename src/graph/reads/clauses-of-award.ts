import { many } from '../batch';

/** Ids of the clauses that state an award, in the order of the corpus. */
export const clausesOfAward = many(
  `
  // clauses-of-award
  UNWIND $keys AS key
  MATCH (:Award {id: key})<-[:STATES]-(clause:Clause)
  RETURN key, clause.id AS id
  ORDER BY clause.ordinal
  `,
  ({ id }) => id as string,
);
