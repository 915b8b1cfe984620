import { many } from '../batch';
import { MATTER, matterFrom } from './matter-by-id';

/** All matters. */
export const matters = many(
  `
  // matters
  UNWIND $parameters.keys AS key
  MATCH (matter:Matter)
  RETURN key, ${MATTER}
  ORDER BY matter.ordinal
  `,
  matterFrom,
);
