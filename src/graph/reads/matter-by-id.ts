import { one } from '../batch';
import type { Row } from '../neo4j';
import type { MatterRow } from '../rows/types';

/** Columns of a matter that is rewarded. */
export const MATTER = 'matter.id AS id, matter.code AS code, matter.name AS name';

export function matterFrom(row: Row): MatterRow {
  return { __typename: 'Matter', ...row } as unknown as MatterRow;
}

/** A matter that is rewarded. */
export const matterById = one(
  `
  // matter-by-id
  UNWIND $parameters.keys AS key
  MATCH (matter:Matter {id: key})
  RETURN key, ${MATTER}
  `,
  matterFrom,
);
