import { many } from '../batch';
import { AWARD_TYPE, awardTypeFrom } from './award-type-by-id';

/** The types of an award. */
export const typesOfAward = many(
  `
  // types-of-award
  UNWIND $parameters.keys AS key
  MATCH (:Award {id: key})-[:OF_TYPE]->(type:AwardType)
  RETURN key, ${AWARD_TYPE}
  ORDER BY type.ordinal
  `,
  awardTypeFrom,
);
