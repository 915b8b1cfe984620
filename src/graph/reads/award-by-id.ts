import { AWARD, anAward } from '../awards';
import { one } from '../batch';

/** An award. */
export const awardById = one(
  `
  // award-by-id
  UNWIND $keys AS key
  MATCH (award:Award {id: key})
  RETURN key, ${AWARD}
  `,
  anAward,
);
