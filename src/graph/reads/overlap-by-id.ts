import { one } from '../batch';
import { clausesOfOverlap } from '../model';
import { OVERLAP, overlapFrom } from '../overlaps';

/** An overlap of two clauses, by its id. */
export const overlapById = one(
  `
  // overlap-by-id
  UNWIND $keys AS asked
  MATCH (a:Clause {id: asked.a})-[alike:DUPLICATES_WITH]->(b:Clause {id: asked.b})
  RETURN asked.key AS key, a.id AS aId, b.id AS bId, ${OVERLAP}
  `,
  overlapFrom,
  (key) => {
    const [a = null, b = null] = clausesOfOverlap(key) ?? [];
    return { key, a, b };
  },
);
