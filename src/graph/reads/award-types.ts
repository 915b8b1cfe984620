import { many } from '../batch';

/** Ids of all award types. */
export const awardTypes = many(
  `
  // award-types
  UNWIND $keys AS key
  MATCH (type:AwardType)
  RETURN key, type.id AS id
  ORDER BY type.ordinal
  `,
  ({ id }) => id as string,
);
