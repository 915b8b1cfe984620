import { AWARD_FILTER } from '../filters/award';
import { listByPlaces } from '../lists/connection';
import { AWARD, anAward } from '../rows/awards';

/** All awards that meet a filter, those of the newest document first, those of undated documents last. */
export const awardsByDate = listByPlaces(
  2,
  `
  // awards-by-date
  UNWIND $keys AS key
  CALL (key) {
    MATCH (award:Award)
    WITH award, [-coalesce(award.documentDay, 0), award.ordinal] AS place
    WHERE place > $after AND place < $before AND ${AWARD_FILTER}
    RETURN place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
  anAward,
);
