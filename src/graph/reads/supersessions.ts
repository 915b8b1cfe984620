import { listByPlaces } from '../lists/connection';
import { RELATION_PLACE, SUPERSESSION, supersessionFrom } from '../rows/supersessions';

/** All supersessions, by the newer document and then the older in the order of the corpus. */
export const supersessions = listByPlaces(
  3,
  `
  // supersessions
  UNWIND $keys AS key
  CALL (key) {
    MATCH (newer:Document)-[takes:SUPERSEDES]->(older:Document)
    WITH newer, older, takes, [newer.ordinal, older.ordinal, ${RELATION_PLACE}] AS place
    WHERE place > $after AND place < $before AND ($basis IS NULL OR takes.basis IN $basis)
    RETURN place, newer.id AS newerId, older.id AS olderId, takes
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, newerId, olderId, ${SUPERSESSION}
  `,
  supersessionFrom,
);
