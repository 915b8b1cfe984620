import { clauseConditions } from '../filters/clause';
import { searchHits } from '../lists/search-hit';

/** Clauses whose own words match a Lucene query, and that meet a filter. */
export const searchClauses = searchHits('CLAUSE', {
  name: 'search-clauses',
  index: 'clauseWords',
  thing: 'clause',
  text: 'coalesce(clause.searchText, clause.text)',
  conditions: clauseConditions,
});
