import { AWARD_FILTER } from '../filters/award';
import { awardList } from '../lists/award-list';
import { AWARD } from '../rows/awards';

/** The awards of a type that meet a filter, in the order of the corpus. */
export const awardsOfType = awardList(
  `
  // awards-of-type
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:AwardType {id: key})<-[:OF_TYPE]-(award:Award)
    WHERE award.ordinal > $after AND award.ordinal < $before AND ${AWARD_FILTER}
    RETURN award.ordinal AS place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
);
