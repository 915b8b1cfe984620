import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import type { Graph } from '../src/graph/neo4j';
import { serve } from '../src/index';
import { subgraph } from '../src/schema';
import { warmUp } from '../src/warm-up';
import { load, testGraph } from './api-fixture';
import { SHANXI } from './api-shanxi';

const graph = testGraph();
const never = new AbortController().signal;
let shown: string[] = [];

beforeAll(async () => {
  await load(graph, SHANXI);
  const module = join(__dirname, '..', 'scripts', 'questions.mjs');
  const script = `import { shownQuestions } from ${JSON.stringify(module)}; console.log(JSON.stringify(shownQuestions()));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  shown = JSON.parse(stdout);
});
afterAll(() => graph.close());

/** The graph, and the names of the statements that it was asked, but for the one about its generation. */
function heard(failing?: string) {
  const names: string[] = [];
  const read: Graph['read'] = (statement, ...asked) => {
    const name = /\/\/ (\S+)/u.exec(statement)?.[1] ?? '';
    if (name === 'corpus') return graph.read(statement, ...asked);
    names.push(name);
    return name === failing ? Promise.reject(new Error('broken')) : graph.read(statement, ...asked);
  };
  return { names, graph: { read, isOneServer: true, connections: graph.connections } };
}

test('what is asked is what the project shows, and all of it is known to the schema', () => {
  const readme = shown.filter((question) => /stacking|department\(|lapsedIn2025|otherSum|awards\(/u.test(question));
  expect([readme.length, shown.length]).toEqual([5, 7]);
  for (const question of shown) expect(validate(subgraph(), parse(question))).toEqual([]);
});

test('each question reaches the graph with its statements, each time anew', async () => {
  const { names, graph: listened } = heard();
  const some = shown.slice(0, 3);
  await warmUp(listened, some, never);
  const once = [...names];
  expect(once).toEqual(expect.arrayContaining(['search-clauses', 'document-by-key', 'stacking']));
  await warmUp(listened, some, never);
  expect([...names].sort()).toEqual([...once, ...once].sort());
});

test('one question after the other, and one that fails keeps none from being asked', async () => {
  const { names, graph: listened } = heard('documents');
  await warmUp(listened, ['{ documents { nodes { id } } }', '{', '', '{ nothing }', '{ departments { nodes { id } } }'], never);
  await warmUp(listened, ['{ awardTypes { id } }', '{ department(name: "省工信厅") { id } }'], never);
  expect(names).toEqual(['documents', 'departments', 'award-types', 'departments-by-key']);
});

test('no statement goes while another runs', async () => {
  let looks = 0;
  const { names, graph: listened } = heard();
  const connections = () => (names.length === 0 && ++looks < 5 ? 1 : 0);
  await warmUp({ ...listened, connections }, ['{ departments { nodes { id } } }'], never);
  expect(looks).toBeGreaterThanOrEqual(5);
  expect(names).toEqual(['departments']);
  const most = { running: 0, seen: 0 };
  const read: Graph['read'] = async (...asked) => {
    most.seen = Math.max(most.seen, ++most.running);
    return graph.read(...asked).finally(() => most.running--);
  };
  await warmUp({ read, isOneServer: true, connections: () => most.running }, shown.slice(1, 2), never);
  expect(most).toEqual({ running: 0, seen: 1 });
});

test('it ends when it is told to, and its statement with it', async () => {
  const ending = new AbortController();
  const signals: (AbortSignal | undefined)[] = [];
  const read: Graph['read'] = async (_, __, signal) => {
    signals.push(signal);
    ending.abort(new Error('closed'));
    return [];
  };
  await warmUp({ read, isOneServer: true, connections: () => 0 }, shown, ending.signal);
  expect(signals.map((signal) => signal?.reason)).toEqual([new Error('closed')]);
});

test('a service that warms up shows no request of it, and closes meanwhile', async () => {
  const { TEST_NEO4J_URI: uri = '' } = process.env;
  const service = await serve({ host: '127.0.0.1', port: 0, neo4j: { uri }, settings: { logLevel: 'silent' } });
  const metrics = async () => (await fetch(`${service.url}/metrics`)).text();
  service.warmUp(shown);
  const seen: string[] = [];
  for (let look = 0; look < 3; look++) seen.push(await metrics());
  expect(seen.join('\n')).not.toContain('route="/graphql"');
  expect(seen.at(-1)?.split('\n')).toContain('policy_graph_row_cache_entries 0');
  await service.close();
});

test('a service that answers trusted documents only tells its command how much it holds all the same', async () => {
  const { TEST_NEO4J_URI: uri = '' } = process.env;
  const settings = { logLevel: 'silent', trustedDocumentsOnly: true } as const;
  const service = await serve({ host: '127.0.0.1', port: 0, neo4j: { uri }, settings });
  const documents = SHANXI.nodes.filter(({ label }) => label === 'Document').length;
  expect(await service.counts()).toMatchObject({ documents });
  await service.close();
});
