import { setTimeout as sleep } from 'node:timers/promises';
import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import pino from 'pino';
import { unavailable } from '../../src/errors';
import type { Graph } from '../../src/graph/neo4j';
import { createServer, listen } from '../../src/http/server';
import { traced } from '../../src/watch/trace';
import { recorded } from '../support/recorded';

const QUERY = 'query Lines($first: Int) { documents(first: $first) { nodes { id } } }';

/** A service and the lines of its log, as JSON. */
async function logged(level: string) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return { ...(await recorded({ trustProxy: ['127.0.0.1'] }, log)), lines };
}

test('each request leaves one line with its operation, cost, statements and time', async () => {
  const { app, lines } = await logged('info');
  const payload = { query: QUERY, variables: { first: 7 } };
  const { headers } = await app.inject({ method: 'POST', url: '/graphql', headers: { 'x-request-id': 'r-1' }, payload });
  expect(headers['x-request-id']).toBe('r-1');
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      reqId: 'r-1',
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Lines',
      cost: 8,
      statements: 3,
      milliseconds: expect.any(Number),
      msg: 'request',
    },
  ]);
});

test('variables are logged only at the level debug', async () => {
  for (const [level, count] of [
    ['info', 0],
    ['debug', 1],
  ] as const) {
    const { post, lines } = await logged(level);
    await post({ query: QUERY, variables: { first: 7 } });
    expect(lines.filter((line) => line.variables === '{"first":7}')).toHaveLength(count);
  }
});

test('a refused request is logged with its codes', async () => {
  const { post, app, lines } = await logged('info');
  await post({ query: '{ nothing }' });
  await post({ query: '{ documents(first: -1) { nodes { id } } }' });
  await post([{}, {}]);
  await app.inject('/nowhere');
  expect(lines.map(({ status, codes }) => [status, codes])).toEqual([
    [200, ['GRAPHQL_VALIDATION_FAILED']],
    [200, ['BAD_USER_INPUT']],
    [400, ['LIMIT_EXCEEDED']],
    [404, ['NOT_FOUND']],
  ]);
});

test('the metrics count requests, errors, statements and cache hits', async () => {
  const { app, post } = await recorded();
  await post({ query: QUERY });
  await post({ query: QUERY });
  await post({ query: '{ nothing }' });
  const { body, headers } = await app.inject('/metrics');
  expect(headers['content-type']).toMatch(/^text\/plain/u);
  for (const line of [
    'policy_graph_requests_total{route="/graphql",status="200"} 3',
    'policy_graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
    'policy_graph_request_seconds_count{route="/graphql"} 3',
    'policy_graph_statements_per_request_count 3',
    'policy_graph_requests_running 0',
    'policy_graph_requests_waiting 0',
    'policy_graph_connections_in_use 0',
    'policy_graph_answer_cache_misses 1',
    'policy_graph_answer_cache_hits 1',
    'policy_graph_answer_cache_entries 1',
  ]) {
    expect(body.split('\n')).toContain(line);
  }
  expect(body).toMatch(/^process_cpu_seconds_total /mu);
});

test('healthz answers while the process lives, and readyz while the graph answers', async () => {
  const { app } = await recorded();
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok', generation: 'g1', loadedAt: '2026-01-01T00:00:00Z' });
});

test.each([
  ['nothing was ever loaded', async () => [], 'LOADING'],
  ['the first load is not complete', async () => [{ state: 'LOADING' }], 'LOADING'],
  ['the database is away', () => Promise.reject(unavailable('DATABASE')), 'DATABASE'],
])('it is not ready if %s', async (_, read, reason) => {
  const app = await createServer({ graph: { read, connections: () => 0, isOneServer: true }, settings: { logLevel: 'silent' } });
  const response = await app.inject('/readyz');
  expect([response.statusCode, response.json()]).toMatchObject([503, { status: 'unavailable', extensions: { reason } }]);
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  await app.close();
});

test('it is not ready until the statements of the first pages are planned', async () => {
  let isPlanned = false;
  const read = async () => [{ state: 'COMPLETE', generation: 'g1', loadedAt: 'now' }];
  const graph = { read, connections: () => 0, isOneServer: true };
  const app = await createServer({ graph, isPlanned: () => isPlanned, settings: { logLevel: 'silent' } });
  expect((await app.inject('/readyz')).json()).toMatchObject({ status: 'unavailable', extensions: { reason: 'PLANNING' } });
  isPlanned = true;
  expect((await app.inject('/readyz')).statusCode).toBe(200);
  await app.close();
});

test('an internal error answers 500 without details and is logged', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
  const read = () => Promise.reject(new Error('broken: MATCH (n)'));
  const app = await createServer({ graph: { read, connections: () => 0, isOneServer: true }, log });
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
  expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
  expect(response.body).not.toContain('MATCH');
  expect(lines.join()).toContain('broken: MATCH (n)');
  await app.close();
});

test('a client that goes away is logged with 499 and holds nothing up', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  let arrived = () => {};
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const read: Graph['read'] = (_, __, signal) => {
    arrived();
    return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  };
  const app = await createServer({ graph: { read, connections: () => 0, isOneServer: true }, log });
  const url = await listen(app, '127.0.0.1', 0);
  const leaving = new AbortController();
  const headers = { 'content-type': 'application/json' };
  const request = fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }), signal: leaving.signal });
  await asked;
  leaving.abort();
  await expect(request).rejects.toThrow();
  await app.close();
  while (!lines.some(({ msg }) => msg === 'request')) await sleep(10);
  expect(lines.at(-1)).toMatchObject({ status: 499, statements: 1 });
});

test('each statement is a span named after its file, including failed ones', async () => {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  const statement = '\n  // document-by-id\n  UNWIND $keys AS key';
  expect(await traced(statement, async () => 5)).toBe(5);
  await expect(traced(statement, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  trace.disable();
  expect(exporter.getFinishedSpans().map(({ name, status }) => [name, status.code])).toEqual([
    ['document-by-id', 0],
    ['document-by-id', 2],
  ]);
});
