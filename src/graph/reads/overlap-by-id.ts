import { one } from '../batch';
import { clausesOfOverlap } from '../model';
import { anOverlap, OVERLAP } from '../rows/overlaps';

export const overlapById = one(
  `
  // overlap-by-id
  UNWIND $parameters.keys AS ends
  MATCH (a:Clause {id: ends.a})-[alike:DUPLICATES_WITH]->(b:Clause {id: ends.b})
  RETURN ends.key AS key, ${OVERLAP}
  `,
  anOverlap,
  (key) => {
    const [a = null, b = null] = clausesOfOverlap(key) ?? [];
    return { key, a, b };
  },
);
