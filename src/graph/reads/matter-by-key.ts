import { one } from '../batch';
import { keyParts } from '../keys';
import { MATTER, matterFrom } from './matter-by-id';

/** A matter that is rewarded by its id or its code. */
export const matterByKey = one(
  `
  // matter-by-key
  UNWIND $parameters.keys AS key
  MATCH (matter:Matter)
  WHERE matter.id = key.id OR matter.code = key.code
  RETURN key.text AS key, ${MATTER}
  `,
  matterFrom,
  keyParts(),
);
