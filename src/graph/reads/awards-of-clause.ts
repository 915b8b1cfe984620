import { many } from '../batch';

/** Ids of the awards that a clause states, in the order of the text. */
export const awardsOfClause = many(
  `
  // awards-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})-[:STATES]->(award:Award)
  RETURN key, award.id AS id
  ORDER BY award.ordinal
  `,
  ({ id }) => id as string,
);
