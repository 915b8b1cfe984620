import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Address } from './types';

/**
 * `READY`; a status code of Neo4j (Neo.ClientError.…); `NOT_BOLT` where something else answers, or a Neo4j older than 5; else what
 * kept the question from arriving: the system's code (ECONNREFUSED, ETIMEDOUT) or, where there is none, its words.
 */
export type Readiness = string;

/**
 * What a Neo4j answers to `RETURN 1` in the address's database. It never throws. A server that takes the connection and says nothing
 * holds one socket of this process until it ends: the driver closes none before the handshake.
 * @param timeout in milliseconds
 */
export async function readiness({ uri, user, password, database }: Address, timeout = 5_000): Promise<Readiness> {
  const { protocol, host } = new URL(uri);
  // The server of the address itself is asked, not the one that it would route to.
  const driver = neo4j.driver(
    `${protocol.replace('neo4j', 'bolt')}//${host}`,
    user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''),
    {
      telemetryDisabled: true,
      connectionTimeout: timeout,
      connectionAcquisitionTimeout: timeout,
      maxConnectionPoolSize: 1,
    },
  );
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const over = new AbortController();
  try {
    const answered = session
      .run('RETURN 1')
      .then(({ summary }) => ((summary.server.protocolVersion?.getMajor() ?? 0) < 5 ? 'NOT_BOLT' : 'READY'));
    return await Promise.race([answered, delay(timeout, 'ETIMEDOUT', { signal: over.signal })]);
  } catch (error) {
    return told(error);
  } finally {
    over.abort();
    driver.close().catch(() => undefined);
  }
}

/**
 * Asks until the answer is `READY`, at least once.
 * @param patience milliseconds; the last answer is given when they are over, or as soon as `going` says that asking on is in vain
 */
export async function whenReady(
  address: Address,
  patience: number,
  signal: AbortSignal,
  going: (answer: Readiness) => boolean = () => true,
): Promise<Readiness> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await readiness(address);
    if (answer === 'READY' || Date.now() > until || !going(answer)) return answer;
    await delay(100, undefined, { signal });
  }
}

/** The driver tells in prose what kept it from the server. First match wins. */
const FAULTS: readonly (readonly [message: RegExp, answer: Readiness])[] = [
  [/acquisition timed out|Failed to establish connection in/u, 'ETIMEDOUT'],
  [/closed by server/u, 'ECONNRESET'],
  [/Unknown Bolt protocol version|Server responded HTTP/u, 'NOT_BOLT'],
];

function told(error: unknown): Readiness {
  const { code, message } = error instanceof Neo4jError ? error : { code: '', message: String(error) };
  if (code.startsWith('Neo.')) return code;
  const known = FAULTS.find(([pattern]) => pattern.test(message))?.[1];
  const cause = message.split('Caused by: ').at(-1) ?? message;
  return known ?? /\bE[A-Z_]{3,}\b/u.exec(cause)?.[0] ?? cause;
}
