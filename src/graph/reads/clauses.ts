import { clauseConditions } from '../filters/clause';
import { list } from '../lists/connection';
import { aClause, CLAUSE } from '../rows/clauses';

/** All clauses that meet a filter, in the order of the corpus and of its texts. */
export const clauses = list(
  {
    name: 'clauses',
    match: 'MATCH (clause:Clause)',
    begins: true,
    conditions: clauseConditions,
    things: 'clause',
    places: ['clause.ordinal'],
    columns: CLAUSE,
  },
  aClause,
);
