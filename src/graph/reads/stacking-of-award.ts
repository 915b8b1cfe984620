import { AWARD_FILTER } from '../filters/award';
import { list } from '../lists/connection';
import { aStacking, STACKING } from '../rows/stacking';

/** An award with others that meet a filter, in the order of the corpus. */
export const stackingOfAward = list(
  `
  // stacking-of-award
  UNWIND $keys AS key
  CALL (key) {
    MATCH (a:Award {id: key})-[pair:STACKS_WITH]-(award:Award)
    WHERE award.ordinal > $after AND award.ordinal < $before
      AND ($verdicts IS NULL OR pair.verdict IN $verdicts) AND ($relations IS NULL OR pair.relation IN $relations) AND ${AWARD_FILTER}
    RETURN award.ordinal AS place, a, award AS b, pair
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${STACKING}
  `,
  aStacking,
);
