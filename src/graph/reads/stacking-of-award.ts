import { awardConditions } from '../filters/award';
import { pairConditions } from '../filters/pair';
import { list } from '../lists/connection';
import { aStacking, STACKING } from '../rows/stacking';

const ofAward = awardConditions('b');

/** The assessments of an award with other awards that meet a filter, in the order of the corpus. */
export const stackingOfAward = list(
  {
    name: 'stacking-of-award',
    match: 'MATCH (a:Award {id: key})-[pair:STACKS_WITH]-(b:Award)',
    conditions: (given) => [...pairConditions(given), ...ofAward(given)],
    things: 'a, pair, b',
    places: ['b.ordinal'],
    columns: STACKING,
  },
  aStacking,
);
