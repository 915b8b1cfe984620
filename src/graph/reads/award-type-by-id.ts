import { one } from '../batch';
import type { AwardTypeRow } from '../rows';

/** A type of award. */
export const awardTypeById = one(
  `
  UNWIND $keys AS key
  MATCH (type:AwardType {id: key})
  RETURN key, type.id AS id, type.code AS code, type.name AS name
  `,
  (row) => ({ __typename: 'AwardType', ...row }) as unknown as AwardTypeRow,
);
