import { CLAUSE_FILTER } from '../filters/clause';
import { scored, searchHits } from '../lists/search-hit';

/** Clauses whose own words have those of a Lucene query, and that meet a filter. */
export const searchClauses = searchHits(
  'CLAUSE',
  `
  // search-clauses
  UNWIND $keys AS key
  CALL (key) {
    CALL db.index.fulltext.queryNodes('clauseWords', key) YIELD node AS clause, score AS found
    ${scored('clause', 'coalesce(clause.searchText, clause.text)')}
    WHERE (score < $after.score OR score = $after.score AND clause.ordinal > $after.ordinal)
      AND (score > $before.score OR score = $before.score AND clause.ordinal < $before.ordinal)
      AND ${CLAUSE_FILTER}
    RETURN clause.id AS id, clause.ordinal AS ordinal, score
    ORDER BY score DESC, ordinal ASC LIMIT $limit
  }
  RETURN key, id, ordinal, score
  `,
);
