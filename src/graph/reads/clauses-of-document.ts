import { clauseConditions } from '../filters/clause';
import { list } from '../lists/connection';
import { aClause, CLAUSE } from '../rows/clauses';

/**
 * The clauses of a document that meet a filter, in the order of the text. A compilation also gives the points that stand in it. A document held
 * in full gives its own text without digests, unless the filter names a form.
 */
export const clausesOfDocument = list(
  {
    name: 'clauses-of-document',
    match: `CALL (key) {
      MATCH (document:Document {id: key})
      MATCH (clause:Clause {documentId: key})
      WHERE document.presence <> 'FULL_TEXT' OR clause.form = 'FULL_TEXT' OR $parameters.filter.form IS NOT NULL
      RETURN clause
      UNION
      MATCH (clause:Clause {compilationId: key})
      RETURN clause
    }
    WITH clause`,
    conditions: clauseConditions,
    things: 'clause',
    places: ['clause.ordinal'],
    columns: CLAUSE,
  },
  aClause,
);
