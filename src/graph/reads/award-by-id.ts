import { one } from '../batch';
import { AWARD, anAward } from '../rows/awards';

export const awardById = one(
  `
  // award-by-id
  UNWIND $parameters.keys AS key
  MATCH (award:Award {id: key})
  RETURN key, ${AWARD}
  `,
  anAward,
);
