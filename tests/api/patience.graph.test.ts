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

/** Reads of documents never end. */
const slow: Pick<Graph, 'read'> = {
  read: (statement, parameters, signal) => graph.read(statement.includes('(document:Document') ? ENDLESS : statement, parameters, signal),
};

const running = async (): Promise<number> => {
  const rows = await graph.read(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000000)' RETURN 1",
  );
  return rows.length;
};

/** Resolves when this many endless statements run. */
async function runs(count: number): Promise<void> {
  while ((await running()) !== count) await sleep(50);
}

const post = (url: string, signal: AbortSignal | null = null, body = QUERY) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });

test('a request over its time gets a TIMEOUT, and its statement ends in the database', async () => {
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

test('the statement of a client that goes away ends', async () => {
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

test('a request whose client leaves gives up its place in the queue, and a full queue refuses at once', async () => {
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

/** Reads of documents end only when their client goes away. */
const held: Pick<Graph, 'read'> = {
  read: (statement, parameters, signal) => {
    if (!statement.includes('(document:Document')) return graph.read(statement, parameters, signal);
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  },
};

test('requests beyond the queue are refused at once, and the service goes on answering', async () => {
  const { app, reported } = await service(held);
  const url = await listen(app, '127.0.0.1', 0);
  const [asked, runAndWait] = [300, 272];
  const leaving = new AbortController();
  const refused: unknown[] = [];
  await new Promise<void>((resolve) => {
    const keep = async (response: Response) => {
      if (refused.push([response.status, await response.json()]) === asked - runAndWait) resolve();
    };
    for (let i = 0; i < asked; i++) post(url, leaving.signal).then(keep, () => undefined);
  });
  leaving.abort();
  for (const one of refused)
    expect(one).toMatchObject([503, { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'BUSY' } }] }]);
  const version = () => post(url, null, JSON.stringify({ query: '{ corpus { version } }' }));
  let response = await version();
  while (response.status === 503) response = await version();
  expect(await response.json()).toMatchObject({ data: { corpus: { version: 'g1' } } });
  expect(reported).toEqual([]);
  await app.close();
});
