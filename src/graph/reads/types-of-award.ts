import { many } from '../batch';

/** Ids of the types of an award. */
export const typesOfAward = many(
  `
  // types-of-award
  UNWIND $keys AS key
  MATCH (:Award {id: key})-[:OF_TYPE]->(type:AwardType)
  RETURN key, type.id AS id
  ORDER BY type.ordinal
  `,
  ({ id }) => id as string,
);
