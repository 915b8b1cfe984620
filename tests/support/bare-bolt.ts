import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Messages of Bolt 5.1 in one chunk each: HELLO with a user agent, LOGON without authentication. */
const text = (value: string) => Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)]);
const message = (tag: number, map: Readonly<Record<string, string>>) => {
  const entries = Object.entries(map).flatMap(([key, value]) => [text(key), text(value)]);
  const body = Buffer.concat([Buffer.from([0xb1, tag, 0xa0 | Object.keys(map).length]), ...entries]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
};
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const HELLO = message(0x01, { user_agent: 'nobody/1' });
const LOGON = message(0x6a, { scheme: 'none' });

/** Transport of the bytes: plain TCP, or a WebSocket as a browser page uses it. */
const plain = { open: async (_: Socket) => undefined, wrap: (bytes: Buffer) => bytes };
const webSocket = {
  async open(socket: Socket) {
    const key = randomBytes(16).toString('base64');
    const head = [
      'GET / HTTP/1.1',
      `Host: ${socket.remoteAddress}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
    ];
    socket.write(`${[...head, `Sec-WebSocket-Key: ${key}`, 'Origin: https://evil.example'].join('\r\n')}\r\n\r\n`);
    await once(socket, 'data');
  },
  // A binary frame of less than 126 bytes, under a mask of zeros.
  wrap: (bytes: Buffer) => Buffer.concat([Buffer.from([0x82, 0x80 | bytes.length, 0, 0, 0, 0]), bytes]),
};

/** The bytes that a server answers to a logon without a user, as text. */
export async function loggedOnAsNobody(uri: string, by: 'bolt' | 'websocket'): Promise<string> {
  const { hostname, port } = new URL(uri);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const { open, wrap } = by === 'bolt' ? plain : webSocket;
  await open(socket);
  let answer = '';
  socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')));
  for (const bytes of [HANDSHAKE, HELLO, LOGON]) socket.write(wrap(bytes));
  // HELLO is answered with the name of the connection, LOGON with a code or with an empty SUCCESS.
  while (!/Neo\.\w+\.\w+\.\w+|\x70\xa0/u.test(answer)) await once(socket, 'data');
  socket.destroy();
  return answer;
}
