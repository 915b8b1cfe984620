import { one } from '../batch';
import type { AwardRow } from '../rows';

/** An award. */
export const awardById = one(
  `
  // award-by-id
  UNWIND $keys AS key
  MATCH (award:Award {id: key})
  RETURN key, award.id AS id, award.title AS title, award.condition AS condition, award.maxYuan AS maxYuan,
    award.documentId AS documentId, award.jurisdictionCode AS jurisdictionCode
  `,
  (row) => ({ __typename: 'Award', ...row }) as unknown as AwardRow,
);
