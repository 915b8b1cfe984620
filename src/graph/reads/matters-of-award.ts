import { many } from '../batch';
import { MATTER, matterFrom } from './matter-by-id';

/** The matters that an award rewards. */
export const mattersOfAward = many(
  `
  // matters-of-award
  UNWIND $parameters.keys AS key
  MATCH (:Award {id: key})-[:REWARDS]->(matter:Matter)
  RETURN key, ${MATTER}
  ORDER BY matter.ordinal
  `,
  matterFrom,
);
