import { one } from '../batch';
import type { Row } from '../neo4j';
import type { JurisdictionRow } from '../rows/types';

/** A jurisdiction by its id or code, with the code of its parent. */
export const jurisdictionByKey = one(
  `// jurisdiction-by-key
  UNWIND $parameters.keys AS key
  MATCH (jurisdiction:Jurisdiction)
  WHERE jurisdiction.id = key OR jurisdiction.code = key
  RETURN key, jurisdiction.id AS id, jurisdiction.code AS code, jurisdiction.name AS name, jurisdiction.level AS level,
    head([(jurisdiction)-[:WITHIN]->(around:Jurisdiction) | around.code]) AS parentCode`,
  ({ key: _, ...row }: Row) => ({ __typename: 'Jurisdiction', ...row }) as unknown as JurisdictionRow,
);
