import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { grouped } from '../../graph-seed/grouped';
import { AWAIT_INDEXES, INDEXES } from '../../src/graph/indexes';
import type { EdgeType, Label, OverlapKind } from '../../src/graph/model';
import {
  LEADS,
  LEADS_CONFLICT,
  lastDayOf,
  locatorKey,
  MODEL,
  nameKey,
  numberKey,
  placesOf,
  STRETCH,
  searched,
  searchedTexts,
  textId,
  titleKey,
} from '../../src/graph/model';
import { connect, type Graph, type GraphAddress, type Row } from '../../src/graph/neo4j';
import { createServer } from '../../src/http/server';
import type { Settings } from '../../src/http/settings';
import { PATIENCE } from '../support/patience';
import { testAddress } from '../support/test-address';

/** Rows that replace the content of the test database. */
export interface Fixture {
  readonly nodes: readonly { readonly label: Label | 'Corpus'; readonly properties: Row }[];
  readonly edges: readonly { readonly type: EdgeType; readonly from: string; readonly to: string; readonly properties?: Row }[];
}

/** The test database. @throws Error where the test command named none */
export function testGraph(): Graph {
  return patient(testAddress());
}

/** A database at an address, with timeouts that no test reaches. */
export const patient = (address: GraphAddress): Graph => connect(address, { read: PATIENCE, dial: PATIENCE, acquire: PATIENCE });

/** Empties the test database and loads the rows. Cached plans stay: they give the same answers, and planning takes longer than running. */
export async function load(graph: Graph, { nodes, edges }: Fixture): Promise<void> {
  for (const statement of INDEXES) await graph.write(statement);
  await graph.write('MATCH (node) DETACH DELETE node');
  const led = leads(edges);
  for (const [label, rows] of grouped(nodes, (node) => node.label)) {
    await graph.write(`UNWIND $rows AS row CREATE (node:${label}) SET node = row`, {
      rows: rows.map(({ properties }) => ({ lastDay: lastDayOf(properties), ...led.get(properties.id), ...properties })),
    });
  }
  const labels = new Map(nodes.map(({ label, properties }) => [properties.id, label]));
  const making = ({ type, from, to }: Fixture['edges'][number]) =>
    `MATCH (from:${labels.get(from)} {id: row.from}) MATCH (to:${labels.get(to)} {id: row.to}) CREATE (from)-[edge:${type}]->(to)`;
  for (const [make, rows] of grouped(edges, making)) {
    await graph.write(`UNWIND $rows AS row ${make} SET edge = row.properties`, {
      rows: rows.map((row) => ({ ...row, properties: { ...ofOverlap(row.properties), ...row.properties } })),
    });
  }
  await graph.write(AWAIT_INDEXES);
}

/** Properties that the loader adds to a DUPLICATES_WITH edge. */
const ofOverlap = ({ similarity, conflicts }: Row = {}) => ({
  ...(typeof similarity === 'number' && { distance: 1 - similarity }),
  ...(conflicts !== undefined && { hasConflicts: true }),
});

/** Properties that the loader adds to the clauses `a` of overlaps, by id. */
function leads(edges: Fixture['edges']): Map<unknown, Row> {
  const led = new Map<unknown, Row>();
  for (const { type, from, properties: { kind, conflicts } = {} } of edges) {
    if (type !== 'DUPLICATES_WITH') continue;
    led.set(from, { ...led.get(from), [LEADS[kind as OverlapKind]]: true, ...(conflicts !== undefined && { [LEADS_CONFLICT]: true }) });
  }
  return led;
}

let ordinal = 0;
const next = () => ++ordinal;

export function corpus(properties: Row = {}) {
  const defaults = { id: 'corpus', state: 'COMPLETE', generation: 'g1', madeFrom: 'm', loadedAt: '2026-11-21T00:00:00.000Z' };
  return { label: 'Corpus' as const, properties: { ...defaults, model: MODEL, folders: [], notRead: '[]', ...properties } };
}

/** A file and, where it is given, its reading text. */
export function fileNodes(name: string, properties: Row = {}, text = '') {
  const account = { characters: 10, inClauses: 6, inHeadingsAndMetadata: 3, setAside: 1 };
  const file = { id: `CorpusFile:${name}`, ordinal: next(), name, sha256: '00', mediaType: 'text/plain', ...account, ...properties };
  const stretches = Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, at) => text.slice(at * STRETCH, (at + 1) * STRETCH));
  return [
    { label: 'CorpusFile' as const, properties: file },
    ...stretches.map((part, at) => ({ label: 'CorpusText' as const, properties: { id: textId(name, at), ordinal: next(), text: part } })),
  ];
}

export function documentNode(id: string, properties: Row = {}) {
  const { number, title, noticeTitle } = properties as { number?: string; title?: string; noticeTitle?: string };
  const keys = {
    ...(number && { numberKey: numberKey(number) }),
    ...(title && { titleKey: titleKey(title) }),
    ...(noticeTitle && { noticeTitleKey: titleKey(noticeTitle) }),
  };
  const searchText = searchedTexts([title, noticeTitle, number]);
  const label = title ?? number ?? id;
  const defaults = { id, ordinal: next(), label, printedNumbers: [], addressees: [], presence: 'FULL_TEXT', searchText };
  return { label: 'Document' as const, properties: { ...defaults, ...keys, ...properties } };
}

export function clauseNode(id: string, properties: Row & { locator: string }) {
  const { locator, text = locator } = properties as { locator: string; text?: string };
  const defaults = {
    id,
    ordinal: next(),
    label: locator,
    kind: 'ARTICLE',
    form: 'FULL_TEXT',
    path: [],
    text: locator,
    fullText: locator,
    file: 'a.txt',
    ranges: [0, 2, 5, 9],
  };
  return {
    label: 'Clause' as const,
    properties: { ...defaults, locatorKey: locatorKey(locator), searchText: searched(text), ...properties },
  };
}

export function departmentNode(id: string, name: string, properties: Row & { aliases?: string[] } = {}) {
  const { shortName, aliases = [] } = properties as { shortName?: string; aliases?: string[] };
  const nameKeys = [name, shortName, ...aliases].filter((form) => form !== undefined).map(nameKey);
  const defaults = {
    id,
    ordinal: next(),
    name,
    aliases,
    nameKey: nameKey(name),
    nameKeys,
    aliasText: aliases.join(' '),
    searchText: searchedTexts([name, shortName, ...aliases]),
    kind: 'GOVERNMENT',
  };
  return { label: 'Department' as const, properties: { ...defaults, ...properties } };
}

export function jurisdictionNode(code: string, name: string, level: string) {
  const nameKeys = [code, name, name.slice(0, -1)].map(nameKey);
  return { label: 'Jurisdiction' as const, properties: { id: `Jurisdiction:${code}`, ordinal: next(), code, name, level, nameKeys } };
}

export function awardNode(id: string, properties: Row & { title: string }) {
  const searchText = searchedTexts([properties.title, properties.condition as string | undefined]);
  return {
    label: 'Award' as const,
    properties: {
      id,
      ordinal: next(),
      label: properties.title,
      amounts: '[]',
      rates: '[]',
      tiers: '[]',
      evidence: '[]',
      hasSum: properties.maxYuan !== undefined,
      ...placesOf((properties.maxYuan as number | undefined) ?? null, null),
      searchText,
      allText: searchText,
      ...properties,
    },
  };
}

/** A term of a controlled vocabulary. */
export function codeNode(label: 'AwardType' | 'Beneficiary' | 'Matter', code: string, name: string, ...shortForms: string[]) {
  return { label, properties: { id: `${label}:${code}`, ordinal: next(), code, name, nameKeys: [code, name, ...shortForms].map(nameKey) } };
}

export function cumulationRuleNode(id: string, effect: string, scope: string, properties: Row = {}) {
  return { label: 'CumulationRule' as const, properties: { id, ordinal: next(), effect, scope, ...properties } };
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

export interface TestService {
  readonly ask: (query: string, variables?: Row) => Promise<Answer>;
  readonly app: FastifyInstance;
  /** Errors that the service logged, as JSON. */
  readonly reported: unknown[];
}

/** A log that keeps the logged errors. */
function faults() {
  const reported: unknown[] = [];
  const keep = (line: string) => reported.push(JSON.stringify(JSON.parse(line).err));
  return { log: pino({ level: 'error' }, { write: keep }), reported };
}

/** The service over a graph, asked over HTTP. Rows are not cached unless a setting says otherwise. */
export async function service(
  graph: Pick<Graph, 'read'>,
  settings: Partial<Settings> = {},
  more: Partial<Pick<Graph, 'isOneServer'>> = {},
): Promise<TestService> {
  const { log, reported } = faults();
  const app = await createServer({
    graph: { read: graph.read, connections: () => 0, isOneServer: false, ...more },
    log,
    settings: { answerCache: 0, requestTimeout: PATIENCE, ...settings },
  });
  const ask = async (query: string, variables?: Row): Promise<Answer> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return { status: response.statusCode, ...response.json() };
  };
  return { ask, app, reported };
}

/** The service over the given rows, for all tests of a file. */
export function serving(fixture: Fixture) {
  const graph = testGraph();
  let api: TestService | undefined;
  beforeAll(async () => {
    await load(graph, fixture);
    api = await service(graph);
  });
  afterAll(async () => {
    await api?.app.close();
    await graph.close();
  });
  const served = (): TestService => {
    if (api === undefined) throw new Error('The service did not start.');
    return api;
  };
  const ask = (query: string, variables?: Row): Promise<Answer> => served().ask(query, variables);
  /** The data of an answer without errors. */
  const data = async (query: string, variables?: Row) => {
    const answer = await ask(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
    return answer.data;
  };
  return { graph, served, ask, data };
}
