import { many } from '../batch';
import { AWARD, anAward } from '../rows/awards';

/** The awards that a clause states, in the order of the text. */
export const awardsOfClause = many(
  `
  // awards-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:STATES]->(award:Award)
  RETURN key, ${AWARD}
  ORDER BY award.ordinal
  `,
  anAward,
);
