import { one } from '../batch';
import { keyParts } from '../keys';
import { AWARD_TYPE, awardTypeFrom } from './award-type-by-id';

/** A type of award by its id or its code. */
export const awardTypeByKey = one(
  `
  // award-type-by-key
  UNWIND $parameters.keys AS key
  MATCH (type:AwardType)
  WHERE type.id = key.id OR type.code = key.code
  RETURN key.text AS key, ${AWARD_TYPE}
  `,
  awardTypeFrom,
  keyParts(),
);
