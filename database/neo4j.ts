import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Address } from './types';

/**
 * `READY`; a status code of Neo4j (Neo.ClientError.…); `NOT_BOLT` if another program or a Neo4j older than 5 answers; else the system's code
 * (ECONNREFUSED, ETIMEDOUT) or message.
 */
export type Readiness = string;

/**
 * The answer of a Neo4j to `RETURN 1` in the database of the address. It never throws. If a server accepts a connection and sends nothing, one
 * socket stays open, because the driver does not close it before the handshake.
 * @param timeout Milliseconds.
 */
export async function readiness({ uri, user, password, database }: Address, timeout = 5_000): Promise<Readiness> {
  const { protocol, host } = new URL(uri);
  // The server of the address itself is queried, without routing.
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
 * Queries until the answer is `READY`, at least once, and returns the last answer.
 * @param patience Milliseconds after which it gives up.
 * @param going False for an answer after which further queries are useless.
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

/** Reasons in the driver's messages. The first match wins. */
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
