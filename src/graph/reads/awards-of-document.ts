import { AWARD_FILTER } from '../filters/award';
import { awardList } from '../lists/award-list';
import { AWARD } from '../rows/awards';

/** The awards of a document, of a compilation also those that its points state, that meet a filter, in the order of the text. */
export const awardsOfDocument = awardList(
  `
  // awards-of-document
  UNWIND $keys AS key
  CALL (key) {
    CALL (key) {
      MATCH (award:Award {documentId: key}) RETURN award
      UNION
      MATCH (:Clause {compilationId: key})-[:STATES]->(award:Award) RETURN award
    }
    WITH award
    WHERE award.ordinal > $after AND award.ordinal < $before AND ${AWARD_FILTER}
    RETURN award.ordinal AS place, award
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${AWARD}
  `,
);
