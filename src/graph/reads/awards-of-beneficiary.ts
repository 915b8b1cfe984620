import { AWARD_FILTER } from '../filters/award';
import { awardList } from '../lists/award-list';
import { AWARD } from '../rows/awards';

/** The awards to a group, or to a broader one that it is part of, that meet a filter, in the order of the corpus. */
export const awardsOfBeneficiary = awardList(
  `
  // awards-of-beneficiary
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Beneficiary {id: key})-[:BROADER*0..]->(:Beneficiary)<-[:BENEFITS]-(award:Award)
    WITH DISTINCT award
    WHERE award.ordinal > $after AND award.ordinal < $before AND ${AWARD_FILTER}
    RETURN award.ordinal AS place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
);
