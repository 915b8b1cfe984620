import { CLAUSE_FILTER } from '../filters/clause';
import { scored, searchHits } from '../lists/search-hit';

/** Awards whose title or condition has the words of a Lucene query, and that a clause states that meets a filter. */
export const searchAwards = searchHits(
  'AWARD',
  `
  // search-awards
  UNWIND $keys AS key
  CALL (key) {
    CALL db.index.fulltext.queryNodes('awardText', key) YIELD node AS award, score AS found
    ${scored('award', 'award.searchText')}
    WHERE (score < $after.score OR score = $after.score AND award.ordinal > $after.ordinal)
      AND (score > $before.score OR score = $before.score AND award.ordinal < $before.ordinal)
      AND EXISTS { MATCH (clause:Clause)-[:STATES]->(award) WHERE ${CLAUSE_FILTER} }
    RETURN award.id AS id, award.ordinal AS ordinal, score
    ORDER BY score DESC, ordinal ASC LIMIT $limit
  }
  RETURN key, id, ordinal, score
  `,
);
