import { setTimeout as sleep } from 'node:timers/promises';
import { admission } from '../../src/answer/admission';
import type { Graph } from '../../src/graph/neo4j';
import { listen } from '../../src/http/server';
import { corpus, load, service, testGraph } from './fixture';

const ENDLESS = 'UNWIND range(1, 100000000000) AS endless WITH endless WHERE endless < 0 RETURN endless';
const QUERY = JSON.stringify({ query: '{ document(number: "1") { id } }' });

const graph = testGraph();
beforeAll(() => load(graph, { nodes: [corpus()], edges: [] }));
afterAll(() => graph.close());

/** Whatever is asked of documents takes for ever. */
const slow: Pick<Graph, 'read'> = {
  read: (statement, parameters, signal) => graph.read(statement.includes('(document:Document') ? ENDLESS : statement, parameters, signal),
};

const running = async (): Promise<number> => {
  const rows = await graph.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000000)' RETURN 1",
  );
  return rows.length;
};

/** Waits until so many run. @throws after a while where that does not come about. */
async function runs(count: number): Promise<void> {
  for (let attempt = 0; (await running()) !== count; attempt++) {
    if (attempt === 300) throw new Error(`${await running()} statements run where ${count} should.`);
    await sleep(50);
  }
}

const post = (url: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUERY, signal: signal ?? null });

test('a request that takes too long is told so, and its statement ends in the database', async () => {
  const { app, reported } = await service(slow, { requestTimeout: 1_000 });
  const url = await listen(app, '127.0.0.1', 0);
  const response = await post(url);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'This took too long and was stopped; ask for less at once, or try again.',
        extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'TIMEOUT' },
      },
    ],
    extensions: { cost: { requested: 1, limit: 100_000 } },
  });
  await runs(0);
  expect(reported).toEqual([]);
  await app.close();
});

test('a client that goes away takes its statement with it', async () => {
  const { app, reported } = await service(slow);
  const url = await listen(app, '127.0.0.1', 0);
  const leaving = new AbortController();
  const asked = post(url, leaving.signal).catch((error: Error) => error.name);
  await runs(1);
  leaving.abort();
  expect(await asked).toBe('AbortError');
  await runs(0);
  expect(reported).toEqual([]);
  await app.close();
});

test('what waits in vain leaves the queue, and what finds it full is told at once', async () => {
  const { admit } = admission(1, 1);
  const never = new AbortController().signal;
  let finish = () => {};
  const first = admit(
    never,
    () =>
      new Promise<string>((resolve) => {
        finish = () => resolve('first');
      }),
  );
  const leaving = new AbortController();
  const second = admit(leaving.signal, async () => 'second');
  await expect(admit(never, async () => 'third')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'BUSY' } });
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  const third = admit(never, async () => 'third');
  finish();
  expect(await third).toBe('third');
  expect(await first).toBe('first');
  expect(await admit(never, async () => 'fourth')).toBe('fourth');
});

test('more requests than the service can take are refused, and it answers on', async () => {
  const { app } = await service(slow, { requestTimeout: 3_000 });
  const url = await listen(app, '127.0.0.1', 0);
  const answers = await Promise.all(
    Array.from({ length: 400 }, () =>
      post(url).then(async (response) => ({
        status: response.status,
        body: (await response.json()) as { errors: { extensions: { reason: string } }[] },
      })),
    ),
  );
  const reasons = answers.map(({ body }) => body.errors[0]?.extensions.reason);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(new Set(reasons)).toEqual(new Set(['BUSY', 'TIMEOUT']));
  await runs(0);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ corpus { version } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { corpus: { version: 'g1' } } });
  await app.close();
});
