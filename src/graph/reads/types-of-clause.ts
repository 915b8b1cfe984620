import { many } from '../batch';
import { AWARD_TYPE, awardTypeFrom } from './award-type-by-id';

/** The award types in a clause's own words. */
export const typesOfClause = many(
  `
  // types-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:OF_TYPE]->(type:AwardType)
  RETURN key, ${AWARD_TYPE}
  ORDER BY type.ordinal
  `,
  awardTypeFrom,
);
