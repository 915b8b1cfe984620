import { createConnection, isIP, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { connect as connectSecurely } from 'node:tls';
import { map, message, messages, text } from './packstream';
import type { Address } from './types';

/** `READY`, a status code of Neo4j (Neo.ClientError.…), `NOT_BOLT`, or the system's code of what kept us from asking (ECONNREFUSED). */
export type Answer = string;

const HELLO = 0x01;
const LOGON = 0x6a;
const RUN = 0x10;
const PULL = 0x3f;
const SUCCESS = 0x70;
const FAILURE = 0x7f;

/** Bolt 5.4 down to 5.1, which every Neo4j from 5.5 on speaks. */
const HANDSHAKE = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 3, 4, 5, ...new Array(12).fill(0)]);

/**
 * What a Neo4j answers to `RETURN 1` in the address's database. It never throws.
 * @param timeout in milliseconds
 */
export function ask(address: Address, timeout = 5_000): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = open(address);
    let received = Buffer.alloc(0);
    const end = (answer: Answer) => {
      resolve(answer);
      socket.destroy();
    };
    socket.setTimeout(timeout, () => end('ETIMEDOUT'));
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('close', () => end(received.length < 4 ? 'NOT_BOLT' : 'ECONNRESET'));
    socket.on('data', (bytes) => {
      const greeted = received.length >= 4;
      received = Buffer.concat([received, bytes]);
      if (received.length < 4) return;
      if (received[3] !== 5) return end('NOT_BOLT');
      if (!greeted) socket.write(question(address));
      const answer = read(messages(received.subarray(4)));
      if (answer !== null) end(answer);
    });
    socket.write(HANDSHAKE);
  });
}

/**
 * Asks until the answer is `READY`, at least once.
 * @param patience milliseconds; the last answer is given when they are over, or as soon as `going` says that asking on is in vain
 */
export async function whenReady(
  address: Address,
  patience: number,
  signal: AbortSignal,
  going: (answer: Answer) => boolean = () => true,
): Promise<Answer> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask(address);
    if (answer === 'READY' || Date.now() > until || !going(answer)) return answer;
    await delay(100, undefined, { signal });
  }
}

function open({ uri }: Address): Socket {
  const { protocol, hostname, port } = new URL(uri);
  const place = { host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port || 7687) };
  if (!protocol.includes('+')) return createConnection(place);
  const servername = isIP(place.host) ? '' : place.host;
  return connectSecurely({ ...place, servername, rejectUnauthorized: !protocol.includes('+ssc') });
}

function question({ user, password, database }: Address): Buffer {
  const credentials = { principal: text(user ?? ''), credentials: text(password ?? '') };
  const who = user === undefined ? map({ scheme: text('none') }) : map({ scheme: text('basic'), ...credentials });
  const agent = map({ product: text('policy-graph/1') });
  return Buffer.concat([
    message(HELLO, map({ user_agent: text('policy-graph/1'), bolt_agent: agent })),
    message(LOGON, who),
    message(RUN, text('RETURN 1'), map({}), map({ db: text(database), mode: text('r') })),
    message(PULL, map({ n: Buffer.from([1]) })),
  ]);
}

/** The first failure, or four successes: one for each part of the question. */
function read(answers: readonly Buffer[]): Answer | null {
  const failure = answers.find((answer) => answer[1] === FAILURE);
  if (failure) return /Neo\.\w+\.\w+\.\w+/u.exec(failure.toString('latin1'))?.[0] ?? 'FAILURE';
  return answers.filter((answer) => answer[1] === SUCCESS).length === 4 ? 'READY' : null;
}
