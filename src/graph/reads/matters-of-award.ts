import { many } from '../batch';

/** Ids of the matters that an award rewards. */
export const mattersOfAward = many(
  `
  // matters-of-award
  UNWIND $keys AS key
  MATCH (:Award {id: key})-[:REWARDS]->(matter:Matter)
  RETURN key, matter.id AS id
  ORDER BY matter.ordinal
  `,
  ({ id }) => id as string,
);
