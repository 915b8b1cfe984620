import { AWARD_FILTER } from '../filters/award';
import { awardList } from '../lists/award-list';
import { AWARD } from '../rows/awards';

/** All awards that meet a filter, in the order of the corpus and of its texts. */
export const awards = awardList(
  `
  // awards
  UNWIND $keys AS key
  CALL (key) {
    MATCH (award:Award)
    WHERE award.ordinal > $after AND award.ordinal < $before AND ${AWARD_FILTER}
    RETURN award.ordinal AS place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
);
