import { one } from '../batch';
import type { Row } from '../neo4j';
import type { AwardRow } from '../rows';

/** Columns of an award. */
export const AWARD = `
  award.id AS id, award.title AS title, award.condition AS condition, award.maxYuan AS maxYuan,
  award.documentId AS documentId, award.jurisdictionCode AS jurisdictionCode`;

export function awardFrom(row: Row): AwardRow {
  return { __typename: 'Award', ...row } as unknown as AwardRow;
}

/** An award. */
export const awardById = one(
  `
  // award-by-id
  UNWIND $keys AS key
  MATCH (award:Award {id: key})
  RETURN key, ${AWARD}
  `,
  awardFrom,
);
