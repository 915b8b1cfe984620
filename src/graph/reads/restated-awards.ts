import { many } from '../batch';
import { awardConditions } from '../filters/award';
import { conditionsOf, matched } from '../statement';

const NEWER = { match: 'MATCH (award:Award)-[:RESTATES]->(:Award)', conditions: awardConditions('award'), things: 'award' };

/** Ids of the awards that are restated (重申), directly or through others, by an award that meets a filter. */
export const restatedAwards = many(
  (given) => `// restated-awards
  UNWIND $parameters.keys AS key
  ${matched(NEWER, conditionsOf(NEWER, given))}, key
  MATCH (award)-[:RESTATES*]->(restated:Award)
  RETURN DISTINCT key, restated.id AS id`,
  ({ id }) => id as string,
);
