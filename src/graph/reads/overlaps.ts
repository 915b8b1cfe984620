import { listByPlaces } from '../lists/connection';
import { anOverlap, OVERLAP } from '../rows/overlaps';

const ofDocument = (clause: string) => `${clause}.documentId IN $document OR ${clause}.compilationId IN $document`;

/** A condition: the edge `alike` from `a` to `b` meets the arguments. */
export const ASKED = `($kinds IS NULL OR alike.kind IN $kinds)
      AND ($minSimilarity IS NULL OR alike.similarity >= $minSimilarity)
      AND ($acrossDocuments IS NULL OR alike.sameDocument <> $acrossDocuments)
      AND ($withConflicts IS NULL OR (alike.conflicts IS NOT NULL) = $withConflicts)
      AND ($document IS NULL OR ${ofDocument('a')} OR ${ofDocument('b')})
      AND ($jurisdiction IS NULL OR a.jurisdictionCode IN $jurisdiction OR b.jurisdictionCode IN $jurisdiction)`;

/** Clauses that say the same, or nearly, by the one and then the other in the order of the corpus. */
export const overlaps = listByPlaces(
  2,
  `
  // overlaps
  UNWIND $keys AS key
  CALL (key) {
    MATCH (a:Clause)-[alike:DUPLICATES_WITH]->(b:Clause)
    WHERE a.ordinal >= head($after + [0]) AND a.ordinal <= head($before)
    WITH a, b, alike, [a.ordinal, b.ordinal] AS place
    WHERE place > $after AND place < $before
      AND ${ASKED}
    RETURN place, a, b, alike
    ORDER BY a.ordinal ASC, b.ordinal ASC LIMIT $limit
  }
  RETURN key, place, ${OVERLAP}
  `,
  anOverlap,
);
