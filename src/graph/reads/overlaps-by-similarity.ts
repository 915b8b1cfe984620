import { listByPlaces } from '../lists/connection';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { ASKED } from './overlaps';

/** Clauses that say the same, or nearly, the most alike first. */
export const overlapsBySimilarity = listByPlaces(
  3,
  `
  // overlaps-by-similarity
  UNWIND $keys AS key
  CALL (key) {
    MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)
    WITH a, b, alike, [-alike.similarity, a.ordinal, b.ordinal] AS place
    WHERE place > $after AND place < $before
      AND ${ASKED}
    RETURN place, a, b, alike
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${OVERLAP}
  `,
  anOverlap,
);
