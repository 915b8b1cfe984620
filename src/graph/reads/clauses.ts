import { CLAUSE_FILTER } from '../filters/clause';
import { list } from '../lists/connection';
import { aClause, CLAUSE } from '../rows/clauses';

/** All clauses that meet a filter, in the order of the corpus and of its texts. */
export const clauses = list(
  `
  // clauses
  UNWIND $keys AS key
  CALL (key) {
    MATCH (clause:Clause)
    WHERE clause.ordinal > $after AND clause.ordinal < $before AND ${CLAUSE_FILTER}
    RETURN clause.ordinal AS place, clause
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${CLAUSE}
  `,
  aClause,
);
