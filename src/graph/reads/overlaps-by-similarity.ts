import { overlapList } from '../lists/overlap-list';

/** Pairs of clauses with the same or nearly the same text, the most similar first. */
export const overlapsBySimilarity = overlapList({ name: 'overlaps-by-similarity', places: ['alike.distance', 'a.ordinal', 'b.ordinal'] });
