import { createServer, type Socket } from 'node:net';
import { ask } from '../../database/bolt';
import { message, messages, text } from '../../database/packstream';
import { PATIENCE } from '../support/patience';

/** Asks a server that behaves as given towards one connection. */
async function asked(behave: (socket: Socket) => void, timeout = PATIENCE): Promise<string> {
  const server = createServer((socket) => behave(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const answer = await ask({ uri: `bolt://127.0.0.1:${port}`, database: 'neo4j' }, timeout);
  server.close();
  return answer;
}

const SUCCESS = message(0x70, Buffer.from([0xa0]));
const ANSWER = Buffer.concat([SUCCESS, SUCCESS, SUCCESS, SUCCESS]);

it('begins with the magic number and four proposals of versions', async () => {
  const sent: Buffer[] = [];
  await asked((socket) =>
    socket.once('data', (bytes) => {
      sent.push(bytes);
      socket.end();
    }),
  );
  expect(sent[0]?.toString('hex')).toBe(`6060b01700030405${'0'.repeat(24)}`);
});

it('is READY after four successes, however the bytes arrive', async () => {
  const bytewise = async (socket: Socket) => {
    for (const byte of [0, 0, 4, 5, 0, 0, ...ANSWER]) socket.write(Buffer.from([byte]));
  };
  expect(await asked(bytewise)).toBe('READY');
});

it('gives the status code of a failure', async () => {
  const failure = message(0x7f, Buffer.from([0xa1]), text('code'), text('Neo.ClientError.Security.Unauthorized'));
  expect(await asked((socket) => socket.write(Buffer.concat([Buffer.from([0, 0, 4, 5]), SUCCESS, failure])))).toBe(
    'Neo.ClientError.Security.Unauthorized',
  );
});

it.each([
  ['speaks HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['knows none of the versions', (socket: Socket) => socket.end(Buffer.alloc(4))],
  ['hangs up', (socket: Socket) => socket.end()],
])('is NOT_BOLT where the other side %s', async (_, behave) => {
  expect(await asked((socket) => socket.once('data', () => behave(socket)))).toBe('NOT_BOLT');
});

it('gives up in time where the other side is silent', async () => {
  expect(await asked(() => undefined, 50)).toBe('ETIMEDOUT');
});

it('joins the chunks of a message and leaves what is not complete', () => {
  const stream = Buffer.from([0, 0, 0, 2, 1, 2, 0, 1, 3, 0, 0, 0, 9, 4]);
  expect(messages(stream)).toEqual([Buffer.from([1, 2, 3])]);
});
