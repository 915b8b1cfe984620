import { clauseConditions } from '../filters/clause';
import { searchHits } from '../lists/search-hit';

const STATING = 'MATCH (clause:Clause)-[:STATES]->(award)';

/** Awards whose title or condition matches a Lucene query, and that a clause states which meets a filter. */
export const searchAwards = searchHits('AWARD', {
  name: 'search-awards',
  index: 'awardText',
  thing: 'award',
  text: 'award.searchText',
  conditions: (given) => {
    const ofClause = clauseConditions(given).map((condition) => ({ match: STATING, ...condition }));
    return ofClause.length > 0 ? [{ match: STATING, where: 'true' }, ...ofClause] : [];
  },
});
