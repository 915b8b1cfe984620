import { one } from '../batch';
import type { JurisdictionRow } from '../rows';

/** A jurisdiction by its code, with the code of the one around it. */
export const jurisdictionByCode = one(
  `
  UNWIND $keys AS key
  MATCH (jurisdiction:Jurisdiction {code: key})
  RETURN key, jurisdiction.id AS id, jurisdiction.code AS code, jurisdiction.name AS name, jurisdiction.level AS level,
    head([(jurisdiction)-[:WITHIN]->(around:Jurisdiction) | around.code]) AS parentCode
  `,
  (row) => ({ __typename: 'Jurisdiction', ...row }) as unknown as JurisdictionRow,
);
