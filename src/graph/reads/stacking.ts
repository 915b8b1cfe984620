import { awardMeets } from '../filters/award';
import { listByPlaces } from '../lists/connection';
import { aStacking, STACKING } from '../rows/stacking';

/** Pairs of awards of which the one meets `$a` and the other `$b`, by the one and then the other in the order of the corpus. */
export const stacking = listByPlaces(
  2,
  `
  // stacking
  UNWIND $keys AS key
  CALL (key) {
    MATCH (a:Award)
    WHERE a.ordinal >= head($after + [0]) AND a.ordinal <= head($before) AND ${awardMeets('a', '$a')}
    MATCH (a)-[pair:STACKS_WITH]-(b:Award)
    WHERE ($verdicts IS NULL OR pair.verdict IN $verdicts) AND ($relations IS NULL OR pair.relation IN $relations)
    WITH b, collect([a, pair]) AS pairs
    WHERE ${awardMeets('b', '$b')}
    UNWIND pairs AS found
    WITH b, found[0] AS a, found[1] AS pair
    WITH a, b, pair, [a.ordinal, b.ordinal] AS place
    WHERE place > $after AND place < $before
    RETURN place, a, b, pair
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${STACKING}
  `,
  aStacking,
);
