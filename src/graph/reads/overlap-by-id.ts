import { one } from '../batch';
import { clausesOfOverlap } from '../model';
import { OVERLAP, OVERLAPPING, overlapFrom } from '../overlaps';

/** An overlap of two clauses, by its id. */
export const overlapById = one(
  `
  // overlap-by-id
  UNWIND $keys AS asked
  MATCH (a:Clause {id: asked.a})-[alike:DUPLICATES_WITH]->(b:Clause {id: asked.b})
  RETURN asked.key AS key, ${OVERLAPPING}, ${OVERLAP}
  `,
  overlapFrom,
  (key) => {
    const [a = null, b = null] = clausesOfOverlap(key) ?? [];
    return { key, a, b };
  },
);
