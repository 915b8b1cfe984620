import { CLAUSE_FILTER } from '../filters/clause';
import { list } from '../lists/connection';
import { aClause, CLAUSE } from '../rows/clauses';

/**
 * A document's clauses that meet a filter, in the order of the text; of a compilation, its own and the points that stand
 * in it. A document held in full gives its own text and not the digests of it, unless the filter names a form.
 */
export const clausesOfDocument = list(
  `
  // clauses-of-document
  UNWIND $keys AS key
  CALL (key) {
    CALL (key) {
      MATCH (document:Document {id: key})
      MATCH (clause:Clause {documentId: key})
      WHERE document.presence <> 'FULL_TEXT' OR clause.form = 'FULL_TEXT' OR $filter.form IS NOT NULL
      RETURN clause
      UNION
      MATCH (clause:Clause {compilationId: key})
      RETURN clause
    }
    WITH clause
    WHERE clause.ordinal > $after AND clause.ordinal < $before AND ${CLAUSE_FILTER}
    RETURN clause.ordinal AS place, clause
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${CLAUSE}
  `,
  aClause,
);
