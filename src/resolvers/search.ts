import type { Context } from '../context';
import { badInput } from '../errors';
import { type Connection, connection, type Edge } from '../graph/connection';
import { clauseFilter } from '../graph/filters/clause';
import { compare, type Found, foundParameters, KINDS, PLACE_LENGTH } from '../graph/found';
import { pageOf } from '../graph/page';
import { clauseById } from '../graph/reads/clause-by-id';
import { departmentById } from '../graph/reads/department-by-id';
import { documentById } from '../graph/reads/document-by-id';
import { searchClauses } from '../graph/reads/search-clauses';
import { searchDepartments } from '../graph/reads/search-departments';
import { searchDocuments } from '../graph/reads/search-documents';
import type { ClauseRow, DepartmentRow, DocumentRow } from '../graph/rows';
import type { QuerySearchArgs } from '../schema-types';
import { luceneQuery, marks, type Sought, soughtIn } from '../search/query';
import { countHits, snippet } from '../search/snippet';
import { linked } from './entities';

export type SearchNode = DocumentRow | ClauseRow | DepartmentRow;
export interface SearchEdgeRow extends Edge<SearchNode> {
  readonly score: number;
  readonly snippet: () => Promise<string>;
}

const LISTS = { DOCUMENT: searchDocuments, CLAUSE: searchClauses, DEPARTMENT: searchDepartments };
const BY_ID = { DOCUMENT: documentById, CLAUSE: clauseById, DEPARTMENT: departmentById };
const LONGEST_TEXT = 200;

/** Full text over several kinds, best first. */
export function search(
  context: Context,
  { text, kinds, filter, asOf, ...pageArguments }: QuerySearchArgs,
): Connection<SearchNode, SearchEdgeRow> {
  if (text.length > LONGEST_TEXT) throw badInput('text', `text must not exceed ${LONGEST_TEXT} characters.`);
  const { load, corpus } = context;
  const page = pageOf(pageArguments, corpus.generation, PLACE_LENGTH);
  const sought = soughtIn(text);
  const query = luceneQuery(sought);
  const asked = KINDS.filter((kind) => sought.words.length > 0 && (kinds ?? KINDS).includes(kind));
  const parameters = () => clauseFilter(context, filter, asOf);
  const whole = { ...page, after: null, before: null };
  const node = ({ kind, id }: Found): Promise<SearchNode> => linked<SearchNode>(load, BY_ID[kind], id);
  return connection({
    page,
    generation: corpus.generation,
    read: async () => {
      const filtered = await parameters();
      const of = asked.map((kind) => load(LISTS[kind][page.direction], query, { ...filtered, ...foundParameters(page, kind) }));
      const sign = page.direction === 'backward' ? -1 : 1;
      return (await Promise.all(of))
        .flat()
        .sort((a, b) => sign * compare(a.place, b.place))
        .slice(0, page.size + 1);
    },
    count: async () => {
      const filtered = await parameters();
      const of = asked.map((kind) => load(LISTS[kind].count, query, { ...filtered, ...foundParameters(whole, kind) }));
      return (await Promise.all(of)).reduce((sum, count) => sum + count, 0);
    },
    node,
    edge: (item, edge) => ({ ...edge, score: item.score, snippet: async () => passage(await node(item), sought) }),
  });
}

/** The passage of the text that matched: of a document's or a department's names, the one with the most hits. */
function passage(node: SearchNode, sought: Sought): string {
  const marked = marks(sought);
  const texts = node.__typename === 'Clause' ? [node.text] : names(node);
  const [best = ''] = texts.toSorted((a, b) => countHits(b, marked) - countHits(a, marked));
  return snippet(best, marked);
}

function names(node: DocumentRow | DepartmentRow): string[] {
  const all = node.__typename === 'Document' ? [node.title, node.noticeTitle, node.number] : [node.name, node.shortName, ...node.aliases];
  return all.filter((name) => name !== null);
}
