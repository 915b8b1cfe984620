import { list } from '../lists/connection';
import { anOverlap } from '../rows/overlaps';
import { ALIKE } from './overlaps';

/** Pairs of clauses with the same or nearly the same text, the most similar first. */
export const overlapsBySimilarity = list(
  { ...ALIKE, name: 'overlaps-by-similarity', places: ['alike.distance', 'a.ordinal', 'b.ordinal'] },
  anOverlap,
);
