import { GraphQLError } from 'graphql';
import type { Asked, Asking } from '../answer/asking';
import type { Clause, Document, PageInfo } from '../schema-types';

/** Selects the ends of a territory, of a unit, or of a unit in that territory. */
export interface Whose {
  readonly jurisdiction?: string;
  readonly department?: string;
}

/** The last day of a document, or of a clause that ends on another day than its document. */
export interface End {
  readonly id: string;
  readonly day: string;
  readonly label: string;
  /** What lapses, in the words of the text. */
  readonly words: string;
  readonly quotes: readonly string[];
}

/** The filter covers all stated ends. The force is that of the last day. */
const DAYS = 'endsBy: "9999-12-31" }, asOf: "0001-01-01", first: 500, after: $after';
const FORCE = 'force(asOf: "9999-12-31") { reason until evidence { quote } }';
const DOCUMENT = `id label number title ${FORCE}`;
const VARIABLES = '($jurisdiction: String, $department: String, $after: String)';

const DOCUMENTS_ENDING = `query DocumentsEnding${VARIABLES} {
  list: documents(filter: { jurisdiction: $jurisdiction, issuer: $department, ${DAYS}) { pageInfo { hasNextPage endCursor } nodes { ${DOCUMENT} } }
}`;
const CLAUSES_ENDING = `query ClausesEnding${VARIABLES} {
  list: clauses(filter: { jurisdiction: $jurisdiction, department: $department, ${DAYS}) {
    pageInfo { hasNextPage endCursor } nodes { id label text document { ${DOCUMENT} } ${FORCE} }
  }
}`;
const LOADED = 'query Loaded { corpus { loadedAt } }';
/** The queries of the calendar. */
export const CALENDAR_DOCUMENTS = [LOADED, DOCUMENTS_ENDING, CLAUSES_ENDING];

/** Whether a clause ends on the same day as its document. Then both are one event. */
const endsWithDocument = ({ document, force }: Clause) => force.reason === 'INHERITED' || document?.force.until === force.until;

/**
 * The ends in chronological order, and the time of the load. For a unit: the documents that it issued, the clauses that it owns, and the
 * documents with which these clauses end.
 * @throws NOT_FOUND if the territory or unit is unknown, or units of several provinces share the name; any error of the service
 */
export async function endsOf(asking: Asking, whose: Whose): Promise<{ ends: End[]; loadedAt: string }> {
  const { corpus } = await told(asking, LOADED, {});
  const documents = new Map<string, Document>((await all<Document>(asking, DOCUMENTS_ENDING, whose)).map((one) => [one.id, one]));
  const clauses = await all<Clause>(asking, CLAUSES_ENDING, whose);
  for (const { document } of clauses.filter(endsWithDocument)) if (document?.force.until) documents.set(document.id, document);
  const own = clauses.filter((one) => !endsWithDocument(one));
  const ends = [...[...documents.values()].map((one) => end(one, one.title ?? one.label)), ...own.map((one) => end(one, one.text))];
  return { ends: ends.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), loadedAt: corpus.loadedAt };
}

function end({ id, label, force }: Document | Clause, words: string): End {
  return { id, day: force.until ?? '', label, words, quotes: [...new Set(force.evidence.map(({ quote }) => quote))] };
}

async function all<Node>(asking: Asking, document: string, whose: Whose): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes: page, pageInfo }: { nodes: Node[]; pageInfo: PageInfo } = (await told(asking, document, { ...whose, after })).list;
    nodes.push(...page);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor ?? null;
  }
}

/** The data of an answer. Errors and unknown names are thrown. */
async function told(asking: Asking, document: string, variables: Readonly<Record<string, unknown>>): Promise<Asked['data']> {
  const { data, errors: [error] = [], extensions } = await asking(document, variables);
  if (error?.extensions?.code === 'INTERNAL_SERVER_ERROR') throw new Error(error.message);
  if (error) throw new GraphQLError(error.message, { extensions: { ...error.extensions } });
  const unknown = extensions?.warnings?.find(({ code }) => code !== 'SEVERAL');
  if (unknown) throw new GraphQLError(unknown.message, { extensions: { code: 'NOT_FOUND', http: { status: 404 } } });
  return data;
}
