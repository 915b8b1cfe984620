import { many } from '../batch';
import { AWARD_FILTER } from '../filters/award';

/** Ids of the awards that an award under a filter restates, directly or through others. */
export const restatedAwards = many(
  `
  // restated-awards
  UNWIND $keys AS key
  MATCH (award:Award)
  WHERE EXISTS { (award)-[:RESTATES]->(:Award) } AND ${AWARD_FILTER}
  MATCH (award)-[:RESTATES*]->(restated:Award)
  RETURN DISTINCT key, restated.id AS id
  `,
  ({ id }) => id as string,
);
