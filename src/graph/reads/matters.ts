import { many } from '../batch';

/** Ids of all matters. */
export const matters = many(
  `
  // matters
  UNWIND $keys AS key
  MATCH (matter:Matter)
  RETURN key, matter.id AS id
  ORDER BY matter.ordinal
  `,
  ({ id }) => id as string,
);
