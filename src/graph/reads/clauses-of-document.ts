import { clauseConditions } from '../filters/clause';
import { list } from '../lists/connection';
import { ownClauses } from '../own-clauses';
import { aClause, CLAUSE } from '../rows/clauses';

/**
 * The clauses of a document that meet a filter, in the order of the text. A compilation also gives the points that stand in it. A document held
 * in full gives its own text without digests, unless the filter names a form.
 */
export const clausesOfDocument = list(
  {
    name: 'clauses-of-document',
    match: `MATCH (document:Document {id: key})
    ${ownClauses('$parameters.filter.form IS NOT NULL')}
    WITH clause`,
    conditions: clauseConditions,
    things: 'clause',
    places: ['clause.ordinal'],
    columns: CLAUSE,
  },
  aClause,
);
