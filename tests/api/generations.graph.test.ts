import { createServer as createProxy, connect as dial, type Socket } from 'node:net';
import type { Run } from '../../src/graph/neo4j';
import { testAddress } from '../support/test-address';
import { load, patient, service, testGraph } from './fixture';
import { SHANXI } from './shanxi';

const graph = testGraph();
beforeEach(() => load(graph, SHANXI));
afterAll(() => graph.close());

/** Reads that apply `change` before the named statement, at most `times` times. */
function disturbed(name: string, times: number, change: (time: number) => Promise<unknown>): Run {
  let time = 0;
  return async (statement, parameters) => {
    if (statement.includes(`// ${name}\n`) && time < times) await change(++time);
    return graph.read(statement, parameters);
  };
}

const reload = (time: number) =>
  graph.write(
    `MATCH (corpus:Corpus) SET corpus.generation = $generation WITH corpus MATCH (document:Document {id: 'Document:measure'}) SET document.title = $generation`,
    {
      generation: `g${time + 1}`,
    },
  );
const QUESTION = '{ corpus { version } document(number: "晋政办发〔2026〕3号") { title clauses(first: 1) { pageInfo { endCursor } } } }';

test('an answer that a load overtakes is made again from the new generation', async () => {
  const { ask, app, reported } = await service({ read: disturbed('document-by-key', 2, reload) });
  const before = graph.statements();
  const { data, errors } = await ask(QUESTION);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ corpus: { version: 'g3' }, document: { title: 'g3' } });
  const [generation] = JSON.parse(Buffer.from(data.document.clauses.pageInfo.endCursor, 'base64url').toString());
  expect(generation).toBe('g3');
  expect(graph.statements() - before).toBeGreaterThan(6);
  expect(reported).toEqual([]);
  await app.close();
});

test('loads that keep overtaking a request end it with SERVICE_UNAVAILABLE', async () => {
  const { ask, app } = await service({ read: disturbed('document-by-key', 100, reload) });
  expect(await ask(QUESTION)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'RELOADED' } }] });
  await app.close();
});

test('an error caused only by a load is not reported', async () => {
  const vanish = async (time: number) => {
    await reload(time);
    await graph.write("MATCH (document:Document {id: 'Document:compilation'}) DETACH DELETE document");
    await graph.write("MATCH (clause:Clause {compilationId: 'Document:compilation'}) REMOVE clause.compilationId");
  };
  const { ask, app, reported } = await service({ read: disturbed('document-by-id', 1, vanish) });
  const { data, errors } = await ask(
    '{ clauses(filter: { kind: [POINT] }) { nodes { locator compilation { compilation { title } } } } corpus { version } }',
  );
  expect(errors).toBeUndefined();
  expect(data.corpus.version).toBe('g2');
  expect(data.clauses.nodes[0]).toEqual({ locator: '财税金融篇#39', compilation: null });
  expect(reported).toEqual([]);
  await app.close();
});

/** A proxy to the test database that can be cut. */
async function passage(port = 0): Promise<{ port: number; cut: () => Promise<void> }> {
  const target = new URL(testAddress().uri);
  const open = new Set<Socket>();
  const proxy = createProxy((socket) => {
    const onward = dial(Number(target.port), target.hostname);
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  const address = proxy.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

test('a missing database is SERVICE_UNAVAILABLE, and the service recovers when it is back', async () => {
  const first = await passage();
  const through = patient({ ...testAddress(), uri: `bolt://127.0.0.1:${first.port}` });
  const { ask, app, reported } = await service(through);
  expect(await ask('{ documents { totalCount } }')).toMatchObject({ status: 200 });
  await first.cut();
  const gone = await ask('{ documents { totalCount } }');
  expect(gone).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', reason: 'DATABASE' } }] });
  expect(JSON.stringify(gone)).not.toMatch(/127\.0\.0\.1|ECONN|bolt/u);
  const second = await passage(first.port);
  expect(await ask('{ documents { totalCount } }')).toMatchObject({ status: 200, data: { documents: { totalCount: 4 } } });
  expect(reported).toEqual([]);
  await app.close();
  await through.close();
  await second.cut();
});

test('a connection that broke between two requests goes unnoticed', async () => {
  const first = await passage();
  const through = patient({ ...testAddress(), uri: `bolt://127.0.0.1:${first.port}` });
  const { ask, app } = await service(through);
  await ask('{ documents { totalCount } }');
  await first.cut();
  const second = await passage(first.port);
  expect(await ask('{ documents { totalCount } }')).toMatchObject({ status: 200, data: { documents: { totalCount: 4 } } });
  await app.close();
  await through.close();
  await second.cut();
});

test('a database lost within a request leaves no partial answer', async () => {
  const gone = patient({ uri: 'bolt://127.0.0.1:1' });
  const { ask, app } = await service({
    read: (statement, parameters) => (statement.includes('// document-by-key\n') ? gone : graph).read(statement, parameters),
  });
  const answer = await ask('{ document(number: "晋政办发〔2026〕3号") { title } corpus { version } }');
  expect(answer.status).toBe(503);
  expect(answer.data).toBeUndefined();
  await app.close();
  await gone.close();
});
