import { list } from '../lists/connection';
import { anOverlap } from '../rows/overlaps';
import { ALIKE } from './overlaps';

/** Clauses that say the same, or nearly, the most alike first. */
export const overlapsBySimilarity = list(
  { ...ALIKE, name: 'overlaps-by-similarity', places: ['alike.distance', 'a.ordinal', 'b.ordinal'] },
  anOverlap,
);
