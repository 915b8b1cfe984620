import { awardConditions } from '../filters/award';
import { pairConditions } from '../filters/pair';
import { list } from '../lists/connection';
import { aStacking, STACKING } from '../rows/stacking';

const [ofA, ofB] = [awardConditions('a', 'a'), awardConditions('b', 'b')];

/** Pairs of awards of which one meets filter `a` and the other filter `b`, by the first and then the second in the order of the corpus. */
export const stacking = list(
  {
    name: 'stacking',
    match: 'MATCH (a:Award)-[pair:STACKS_WITH]-(b:Award)',
    conditions: (given) => [...pairConditions(given), ...ofA(given), ...ofB(given)],
    things: 'a, pair, b',
    places: ['a.ordinal', 'b.ordinal'],
    columns: STACKING,
  },
  aStacking,
);
