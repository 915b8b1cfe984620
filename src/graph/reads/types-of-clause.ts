import { many } from '../batch';

/** Ids of the award types in a clause's own words. */
export const typesOfClause = many(
  `
  // types-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})-[:OF_TYPE]->(type:AwardType)
  RETURN key, type.id AS id
  ORDER BY type.ordinal
  `,
  ({ id }) => id as string,
);
