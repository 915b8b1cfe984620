import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unavailable } from '../../src/errors';
import type { Graph } from '../../src/graph/neo4j';
import { warmUp } from '../../src/graph/warm-up';
import { serve } from '../../src/index';
import { ROOT } from '../support/paths';
import { testAddress } from '../support/test-address';
import { load, service, testGraph } from './fixture';
import { SHANXI } from './shanxi';

const graph = testGraph();
const never = new AbortController().signal;

beforeAll(() => load(graph, SHANXI));
afterAll(() => graph.close());

const nameOf = (statement: string) => /\/\/ (\S+)/u.exec(statement)?.[1] ?? '';

/** A graph that records statements and plans nothing. */
function hearing(answer: (statement: string) => Promise<never[]> = async () => []) {
  const heard: string[] = [];
  const read: Graph['read'] = async (statement) => {
    heard.push(statement);
    return answer(statement);
  };
  return { heard, read };
}

test('every statement of every read is planned, those of the first pages first, each group by length', async () => {
  const { heard, read } = hearing();
  let first = 0;
  await warmUp({ read, connections: () => 0 }, never, () => {
    first = heard.length;
  });
  const files = readdirSync(join(ROOT, 'src', 'graph', 'reads')).map((file) => file.replace(/\.ts$/u, ''));
  expect([...new Set(heard.map(nameOf))].sort()).toEqual(files.filter((name) => name !== 'corpus').sort());
  expect(heard.filter((statement) => !statement.startsWith('EXPLAIN '))).toEqual([]);
  for (const part of [heard.slice(0, first), heard.slice(first)]) expect(part).toEqual(part.toSorted((a, b) => a.length - b.length));
  const pages = new Set(heard.slice(0, first).map(nameOf));
  for (const name of ['documents', 'awards', 'departments', 'document-by-key', 'search-clauses']) expect(pages).toContain(name);
  expect(heard.slice(first).filter((statement) => pages.has(nameOf(statement)))).toEqual([]);
});

test('the planned statements are those that unfiltered queries run, and the graph can plan all of them', async () => {
  const { heard, read } = hearing();
  await warmUp({ read, connections: () => 0 }, never);
  const asked: string[] = [];
  const { ask, app } = await service({
    read: (statement, parameters) => {
      asked.push(statement);
      return graph.read(statement, parameters);
    },
  });
  await ask('{ documents(last: 3) { totalCount nodes { issuers { name } clauses { nodes { text } } } } }');
  await ask('{ search(text: "企业") { nodes { ... on Award { title } } } awards(orderBy: AMOUNT_DESC) { totalCount } }');
  const unfiltered = asked.splice(0);
  await ask('{ documents(last: 3) { nodes { clauses(filter: { kind: [ARTICLE] }) { nodes { text } } } } }');
  await ask('{ awards(filter: { level: [PROVINCIAL], text: "企业" }, orderBy: AMOUNT_DESC) { totalCount nodes { title } } }');
  await app.close();
  const planned = new Set(heard);
  expect(unfiltered.filter((statement) => nameOf(statement) !== 'corpus' && !planned.has(`EXPLAIN ${statement}`))).toEqual([]);
  expect(new Set(unfiltered.map(nameOf)).size).toBeGreaterThan(8);
  for (const statement of [...unfiltered, ...asked]) expect(await graph.read(`EXPLAIN ${statement}`, { parameters: {} })).toEqual([]);
});

test('a statement that cannot be planned does not stop the others', async () => {
  const whole = hearing();
  await warmUp({ read: whole.read, connections: () => 0 }, never);
  const failing = hearing((statement) => (nameOf(statement) === 'documents' ? Promise.reject(new Error('broken')) : Promise.resolve([])));
  await warmUp({ read: failing.read, connections: () => 0 }, never);
  expect(failing.heard).toEqual(whole.heard);
});

test('a statement that fails during an outage is planned again before the service is ready', async () => {
  let isAway = true;
  const { heard, read } = hearing(async (statement) => {
    if (nameOf(statement) !== 'documents' || !isAway) return [];
    isAway = false;
    throw unavailable('DATABASE');
  });
  let first: string[] = [];
  await warmUp({ read, connections: () => 0 }, never, () => {
    first = [...heard];
  });
  const ofDocuments = first.filter((statement) => nameOf(statement) === 'documents');
  expect(ofDocuments.length).toBe(new Set(ofDocuments).size + 1);
});

test('nothing is planned while the graph is busy', async () => {
  let looks = 0;
  const { heard, read } = hearing();
  const ending = new AbortController();
  const connections = () => {
    if (heard.length > 0) ending.abort();
    return ++looks < 5 ? 1 : 0;
  };
  await warmUp({ read, connections }, ending.signal);
  expect(looks).toBeGreaterThanOrEqual(5);
  expect(heard.length).toBeLessThanOrEqual(2);
});

test('it ends on its signal, and so does its statement', async () => {
  const ending = new AbortController();
  const signals: (AbortSignal | undefined)[] = [];
  const read: Graph['read'] = async (_, __, signal) => {
    signals.push(signal);
    ending.abort(new Error('closed'));
    return [];
  };
  await warmUp({ read, connections: () => 0 }, ending.signal);
  expect(signals.map((signal) => signal?.reason)).toEqual([new Error('closed')]);
});

test('a service is ready once the statements of the first pages are planned', async () => {
  const served = await serve({ host: '127.0.0.1', port: 0, neo4j: testAddress(), settings: { logLevel: 'silent' } });
  served.warmUp();
  const ready = async () => (await (await fetch(`${served.url}/readyz`)).json()) as { status: string; extensions: { reason: string } };
  expect(await ready()).toMatchObject({ status: 'unavailable', extensions: { reason: 'PLANNING' } });
  for (let look = await ready(); look.status !== 'ok'; look = await ready()) expect(look.extensions.reason).toBe('PLANNING');
  await served.close();
});

test('planning does not show in the metrics, and the service can close meanwhile', async () => {
  const served = await serve({ host: '127.0.0.1', port: 0, neo4j: testAddress(), settings: { logLevel: 'silent' } });
  const metrics = async () => (await fetch(`${served.url}/metrics`)).text();
  served.warmUp();
  const seen: string[] = [];
  for (let look = 0; look < 3; look++) seen.push(await metrics());
  expect(seen.join('\n')).not.toContain('route="/graphql"');
  expect(seen.at(-1)?.split('\n')).toContain('policy_graph_answer_cache_entries 0');
  await served.close();
});

test('a service that answers only trusted documents can still count its things', async () => {
  const settings = { logLevel: 'silent', trustedDocumentsOnly: true } as const;
  const served = await serve({ host: '127.0.0.1', port: 0, neo4j: testAddress(), settings });
  const documents = SHANXI.nodes.filter(({ label }) => label === 'Document').length;
  expect(await served.counts()).toMatchObject({ documents });
  await served.close();
});
