import { overlapList } from '../lists/overlap-list';

/** Pairs of clauses with the same or nearly the same text, by the first and then the second clause in the order of the corpus. */
export const overlaps = overlapList({ name: 'overlaps', places: ['a.ordinal', 'b.ordinal'] });
