import { many } from '../batch';
import { AWARD, anAward } from '../rows/awards';

/** The awards of other documents that promise the same award (重申), in the order of the corpus. */
export const restatementsOfAward = many(
  `
  // restatements-of-award
  UNWIND $parameters.keys AS key
  MATCH (:Award {id: key})-[:RESTATES*]-(award:Award)
  WITH DISTINCT key, award
  RETURN key, ${AWARD}
  ORDER BY award.ordinal
  `,
  anAward,
);
