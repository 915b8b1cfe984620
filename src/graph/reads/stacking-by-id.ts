import { one } from '../batch';
import { awardsOfStacking } from '../model';
import { aStacking, STACKING } from '../rows/stacking';

/** The assessment of an ordered pair of awards, by the assessment's id. */
export const stackingById = one(
  `
  // stacking-by-id
  UNWIND $parameters.keys AS ends
  MATCH (a:Award {id: ends.a})-[pair:STACKS_WITH]-(b:Award {id: ends.b})
  RETURN ends.key AS key, ${STACKING}
  `,
  aStacking,
  (key) => {
    const [a = null, b = null] = awardsOfStacking(key) ?? [];
    return { key, a, b };
  },
);
