import neo4j, { type Driver, Neo4jError, type QueryResult, type Session, type SessionMode } from 'neo4j-driver';
import { until } from '../abort';
import { isUnavailable, unavailable } from '../errors';
import { traced } from '../watch/trace';

/** The address of the graph. Without `user` there is no authentication. */
export interface GraphAddress {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  /** Default: `neo4j`. */
  readonly database?: string;
}

/** One record of a result: its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement. Whole numbers in the parameters reach the graph as integers. */
export type Run = (statement: string, parameters?: Row) => Promise<Row[]>;

export interface Graph {
  /**
   * Runs one statement in a new READ session, which refuses writes. A broken connection causes one retry. An aborted signal also ends the
   * statement in the database.
   */
  readonly read: (statement: string, parameters?: Row, signal?: AbortSignal) => Promise<Row[]>;
  /** Runs one statement in a new WRITE session, as schema changes and `CALL … IN TRANSACTIONS` require. */
  readonly write: Run;
  /** Runs `work` in one transaction, without retries. */
  readonly writeTransaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Number of statements sent so far. */
  readonly statements: () => number;
  /** True for a single server, where a read sees all earlier commits; false for a cluster. */
  readonly isOneServer: boolean;
  /** Number of sessions that are running a statement. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Milliseconds. */
interface Limits {
  /** Timeout of a statement. The timeout of a request is shorter: see REQUEST_TIMEOUT in settings.ts. */
  readonly read: number;
  /** Timeouts for reaching the server and for getting a connection. */
  readonly dial: number;
  readonly acquire: number;
}
const LIMITS: Limits = { read: 15_000, dial: 5_000, acquire: 8_000 };
/** Milliseconds. A large load keeps one transaction open throughout. */
const WRITE_TIMEOUT = 7_200_000;
/** Milliseconds of consecutive failures after which the driver is replaced. */
const DEAD_AFTER = 30_000;

/**
 * A client for the graph at an address. It connects on the first statement and reconnects when the database is back. A database that cannot be
 * reached in time gives `SERVICE_UNAVAILABLE` with the reason DATABASE.
 * @throws Error if the address is invalid
 */
export function connect({ uri, user, password, database = 'neo4j' }: GraphAddress, limits = LIMITS): Graph {
  const dial = (): Driver =>
    neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: limits.dial,
      connectionAcquisitionTimeout: limits.acquire,
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionPoolSize: 50,
    });
  let driver = dial();
  let failingSince: number | null = null;
  let statements = 0;
  let connections = 0;

  async function inSession<T>(defaultAccessMode: SessionMode, work: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const session = driver.session({ database, defaultAccessMode });
    connections++;
    try {
      const result = await (signal ? until(signal, work(session)) : work(session));
      failingSince = null;
      return result;
    } catch (error) {
      const told = translated(error);
      if (isUnavailable(told) && told !== signal?.reason) dialAgainIfDead();
      throw told;
    } finally {
      connections--;
      // Closing ends the running statement. After an abort the caller already has its error and does not wait.
      const closed = session.close().catch(() => undefined);
      if (!signal?.aborted) await closed;
    }
  }
  /**
   * The driver waits for ever for a server that accepts connections but stays silent. When all connections wait, it sends no more statements.
   */
  function dialAgainIfDead(): void {
    failingSince ??= Date.now();
    if (Date.now() - failingSince < DEAD_AFTER) return;
    driver.close().catch(() => undefined);
    driver = dial();
    failingSince = null;
  }
  const run = (runner: { run: Session['run'] }, timeout?: number): Run => {
    return async (statement, parameters = {}) => {
      statements++;
      return rows(await runner.run(statement, integers(parameters) as Row, timeout === undefined ? undefined : { timeout }));
    };
  };
  const once = (mode: SessionMode, timeout: number): Graph['read'] => {
    return (statement, parameters, signal) => inSession(mode, (session) => run(session, timeout)(statement, parameters), signal);
  };
  const read = once(neo4j.session.READ, limits.read);

  return {
    read: (...call) => traced(call[0], () => read(...call).catch((error) => retried(error, () => read(...call)))),
    write: once(neo4j.session.WRITE, WRITE_TIMEOUT),
    writeTransaction: (work) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const transaction = session.beginTransaction({ timeout: WRITE_TIMEOUT });
        try {
          const result = await work(run(transaction as unknown as { run: Session['run'] }));
          await transaction.commit();
          return result;
        } finally {
          await transaction.close();
        }
      }),
    statements: () => statements,
    isOneServer: uri.startsWith('bolt'),
    connections: () => connections,
    close: () => driver.close(),
  };
}

function rows(result: QueryResult): Row[] {
  return result.records.map((record) => record.toObject());
}

/** Converts whole numbers to Neo4j integers. Neo4j distinguishes 5 from 5.0, and LIMIT accepts only 5. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(integers);
  const whole: Record<string, unknown> = {};
  for (const name of Object.keys(value)) whole[name] = integers((value as Row)[name]);
  return whole;
}

const BROKEN_CONNECTION = new Set([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED] as string[]);

function retried<T>(error: unknown, again: () => Promise<T>): Promise<T> {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Neo4jError && BROKEN_CONNECTION.has(cause.code)) return again();
  throw error;
}

/** Errors in the statement or its parameters stay unchanged. All other errors mean that the database is unavailable. */
function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const ours = error.code.startsWith('Neo.ClientError.') && !/\.(Security|Database|Transaction|Cluster)\./u.test(error.code);
  const noConnection = /acquisition timed out|pool is closed/iu.test(error.message);
  const invalid = error.code === neo4j.error.PROTOCOL_ERROR || (error.code === 'N/A' && !noConnection);
  return ours || invalid ? error : unavailable('DATABASE', error);
}
