import { one } from '../batch';
import { awardsOfStacking } from '../model';
import { aStacking, STACKING } from '../stacking';

/** The assessment of an ordered pair of awards, by its id. */
export const stackingById = one(
  `
  // stacking-by-id
  UNWIND $keys AS asked
  MATCH (a:Award {id: asked.a})-[pair:STACKS_WITH]-(b:Award {id: asked.b})
  RETURN asked.key AS key, ${STACKING}
  `,
  aStacking,
  (key) => {
    const [a = null, b = null] = awardsOfStacking(key) ?? [];
    return { key, a, b };
  },
);
