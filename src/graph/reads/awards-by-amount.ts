import { AWARD_FILTER } from '../filters/award';
import { listByPlaces } from '../lists/connection';
import { AWARD, anAward } from '../rows/awards';

/** All awards that meet a filter, by `$sign` times `maxYuan`, awards without one last. */
export const awardsByAmount = listByPlaces(
  3,
  `
  // awards-by-amount
  UNWIND $keys AS key
  CALL (key) {
    MATCH (award:Award)
    WITH award, [CASE WHEN award.maxYuan IS NULL THEN 1 ELSE 0 END, coalesce($sign * award.maxYuan, 0), award.ordinal] AS place
    WHERE place > $after AND place < $before AND ${AWARD_FILTER}
    RETURN place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
  anAward,
);
