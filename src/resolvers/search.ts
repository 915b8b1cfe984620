import type { GraphQLResolveInfo } from 'graphql';
import { shortEnough } from '../arguments';
import { clauseFilter } from '../graph/filters/clause';
import { type Connection, connection, pageParameters } from '../graph/lists/connection';
import { ownedBy } from '../graph/lists/cursor';
import { pageOf } from '../graph/lists/page';
import { compareHits, HITS, SEARCH_KINDS, type SearchHit } from '../graph/lists/search-hit';
import { awardById } from '../graph/reads/award-by-id';
import { clauseById } from '../graph/reads/clause-by-id';
import { departmentById } from '../graph/reads/department-by-id';
import { documentById } from '../graph/reads/document-by-id';
import { searchAwards } from '../graph/reads/search-awards';
import { searchClauses } from '../graph/reads/search-clauses';
import { searchDepartments } from '../graph/reads/search-departments';
import { searchDocuments } from '../graph/reads/search-documents';
import { mergeSelections, type Selection } from '../graph/selection';
import type { QuerySearchArgs } from '../schema-types';
import { figurePatterns, luceneQuery, type Sought, soughtIn } from '../search/query';
import type { SearchEdgeRow, SearchNode } from '../search/rows';
import { countHits, snippet } from '../search/snippet';
import { filterScope } from './asker';
import type { ResolverContext } from './context';
import { present } from './entities';
import { selectionIn } from './selection';

const LISTS = { DOCUMENT: searchDocuments, CLAUSE: searchClauses, DEPARTMENT: searchDepartments, AWARD: searchAwards };
const BY_ID = { DOCUMENT: documentById, CLAUSE: clauseById, DEPARTMENT: departmentById, AWARD: awardById };

/** Full-text search over several kinds, best hits first. @throws BAD_USER_INPUT for a text of more than 200 UTF-16 units or a wrong page */
export function search(
  context: ResolverContext,
  { text, kinds, filter, asOf, ...pageArguments }: QuerySearchArgs,
  info: GraphQLResolveInfo,
): Connection<SearchNode, SearchEdgeRow> {
  const { load, corpus } = context;
  const sought = soughtIn(shortEnough('text', text));
  const query = luceneQuery(sought);
  const hits = ownedBy(HITS, text);
  const page = pageOf(pageArguments, corpus.generation, hits);
  const searched = SEARCH_KINDS.filter((kind) => sought.words.length + sought.figures.length > 0 && (kinds ?? SEARCH_KINDS).includes(kind));
  const parameters = async () => ({
    ...(await clauseFilter(filterScope(context, info), filter, asOf)),
    typed: sought.typed,
    figures: figurePatterns(sought),
  });
  const { nodes, edges = {} } = selectionIn(info);
  const wanted = mergeSelections(mergeSelections(nodes, edges.node), edges.snippet && SEARCHED);
  const node = async ({ kind, id }: SearchHit): Promise<SearchNode> =>
    present<SearchNode>(id, await load<SearchNode | null>(BY_ID[kind], id, {}, wanted));
  return connection({
    page,
    generation: corpus.generation,
    list: hits,
    read: async () => {
      const filtered = await parameters();
      const of = searched.map((kind) =>
        load(LISTS[kind][page.direction], query, { ...filtered, ...pageParameters(page, HITS.placeLength) }),
      );
      const sign = page.direction === 'backward' ? -1 : 1;
      return (await Promise.all(of))
        .flat()
        .sort((a, b) => sign * compareHits(a.place, b.place))
        .slice(0, page.size + 1);
    },
    count: async () => {
      const filtered = await parameters();
      const of = searched.map((kind) => load(LISTS[kind].count, query, filtered));
      return (await Promise.all(of)).reduce((sum, count) => sum + count, 0);
    },
    node,
    edge: (item, cursor) => ({
      cursor,
      score: item.score,
      node: () => node(item),
      snippet: async () => passage(await node(item), sought),
    }),
  });
}

/** The passage of a hit: from the text of the node with the most hits. */
function passage(node: SearchNode, sought: Sought): string {
  const { marks } = sought;
  const [best = ''] = textsOf(node)
    .filter((text) => text !== null)
    .toSorted((a, b) => countHits(b, marks) - countHits(a, marks));
  return snippet(best, marks);
}

/** The properties of all kinds that full-text search covers. */
const SEARCHED: Selection = { title: {}, noticeTitle: {}, number: {}, text: {}, name: {}, shortName: {}, aliases: {}, condition: {} };

function textsOf(node: SearchNode): (string | null)[] {
  switch (node.__typename) {
    case 'Document':
      return [node.title, node.noticeTitle, node.number];
    case 'Clause':
      return [node.text];
    case 'Department':
      return [node.name, node.shortName, ...node.aliases];
    case 'Award':
      return [node.title, node.condition];
  }
}
