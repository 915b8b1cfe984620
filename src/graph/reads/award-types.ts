import { many } from '../batch';
import { AWARD_TYPE, awardTypeFrom } from './award-type-by-id';

/** All award types. */
export const awardTypes = many(
  `
  // award-types
  UNWIND $parameters.keys AS key
  MATCH (type:AwardType)
  RETURN key, ${AWARD_TYPE}
  ORDER BY type.ordinal
  `,
  awardTypeFrom,
);
