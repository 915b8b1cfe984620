import { one } from '../batch';
import type { MatterRow } from '../rows';

/** A matter that is rewarded. */
export const matterById = one(
  `
  UNWIND $keys AS key
  MATCH (matter:Matter {id: key})
  RETURN key, matter.id AS id, matter.code AS code, matter.name AS name
  `,
  (row) => ({ __typename: 'Matter', ...row }) as unknown as MatterRow,
);
