import { one } from '../batch';
import type { Row } from '../neo4j';
import type { JurisdictionRow } from '../rows/types';

/** Columns of a jurisdiction, with the code of the one around it. */
export const JURISDICTION = `
  jurisdiction.id AS id, jurisdiction.code AS code, jurisdiction.name AS name, jurisdiction.level AS level,
  head([(jurisdiction)-[:WITHIN]->(around:Jurisdiction) | around.code]) AS parentCode`;

export function jurisdictionFrom(row: Row): JurisdictionRow {
  return { __typename: 'Jurisdiction', ...row } as unknown as JurisdictionRow;
}

/** A jurisdiction by its code. */
export const jurisdictionByCode = one(
  `
  // jurisdiction-by-code
  UNWIND $parameters.keys AS key
  MATCH (jurisdiction:Jurisdiction {code: key})
  RETURN key, ${JURISDICTION}
  `,
  jurisdictionFrom,
);
