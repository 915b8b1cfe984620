import { one } from '../batch';
import type { Row } from '../neo4j';
import type { AwardTypeRow } from '../rows/types';

/** Columns of a type of award. */
export const AWARD_TYPE = 'type.id AS id, type.code AS code, type.name AS name';

export function awardTypeFrom(row: Row): AwardTypeRow {
  return { __typename: 'AwardType', ...row } as unknown as AwardTypeRow;
}

/** A type of award. */
export const awardTypeById = one(
  `
  // award-type-by-id
  UNWIND $parameters.keys AS key
  MATCH (type:AwardType {id: key})
  RETURN key, ${AWARD_TYPE}
  `,
  awardTypeFrom,
);
