import { createServer, type Server, type Socket } from 'node:net';
import { readiness } from '../../database/neo4j';
import { Machine } from '../support/machine';

const machine = new Machine();
afterAll(() => machine.dismantle());

/** The readiness of a server that treats its connections as given. */
async function readinessOf(behave: (socket: Socket) => void, timeout?: number): Promise<string> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const answer = await readiness({ uri: `bolt://127.0.0.1:${port}`, database: 'neo4j' }, timeout);
  for (const socket of sockets) socket.destroy();
  server.close();
  return answer;
}

/** The readiness of a server that speaks Bolt, and refuses with a status code if one is given. */
async function readinessOfNeo4j(code?: string, uri = 'bolt://127.0.0.1'): Promise<string> {
  const port = await machine.serve(code === undefined ? {} : { FAKE_NEO4J: 'refuses', FAKE_CODE: code });
  return readiness({ uri: `${uri}:${port}`, database: 'neo4j', user: 'neo4j', password: 'secret' });
}

it('readiness is READY if the query is answered', async () => {
  expect(await readinessOfNeo4j()).toBe('READY');
});

it('readiness is that of the server at a routing address, not of the cluster', async () => {
  expect(await readinessOfNeo4j(undefined, 'neo4j://127.0.0.1')).toBe('READY');
});

it.each([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
])('readiness is the status code of a refusal: %s', async (code) => {
  expect(await readinessOfNeo4j(code)).toBe(code);
});

it.each([
  ['speaks HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['knows none of the versions', (socket: Socket) => socket.end(Buffer.alloc(4))],
])('readiness is NOT_BOLT if the other side %s', async (_, behave) => {
  expect(await readinessOf((socket) => socket.once('data', () => behave(socket)))).toBe('NOT_BOLT');
});

it('readiness is ECONNRESET if the other side hangs up', async () => {
  expect(await readinessOf((socket) => socket.once('data', () => socket.end()))).toBe('ECONNRESET');
});

it('readiness is ECONNREFUSED without a listener, and ENOTFOUND without an address', async () => {
  expect(await readiness({ uri: 'bolt://127.0.0.1:1', database: 'neo4j' })).toBe('ECONNREFUSED');
  expect(await readiness({ uri: 'bolt://nowhere.invalid', database: 'neo4j' })).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/u);
});

it('readiness is ETIMEDOUT if the other side is silent, before the handshake or after it', async () => {
  expect(await readinessOf(() => undefined, 50)).toBe('ETIMEDOUT');
  expect(await readinessOf((socket) => socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 5]))), 50)).toBe('ETIMEDOUT');
});
