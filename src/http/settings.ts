import { isIP } from 'node:net';
import { readManifest } from './trusted-documents';

/** The settings of a service, except its address and its graph. */
export interface Settings {
  /** Origins whose pages may read the answers (CORS); empty for none, `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Requests per minute and client. Clients on this machine have no limit. */
  readonly rateLimit: number;
  /** Addresses or networks of proxies whose forwarding headers are trusted. */
  readonly trustProxy: readonly string[];
  /** Whether introspection is allowed. If not, messages also suggest no names of the schema. */
  readonly introspection: boolean;
  /** Whether the explorer is served at `/`. */
  readonly explorer: boolean;
  /** Whether GraphiQL is served at `/playground`. */
  readonly playground: boolean;
  /** Whether the files of the corpus are served at `/source` as they were delivered. */
  readonly sources: boolean;
  /** Documents that a client may name instead of sending: text by its SHA-256 in hexadecimal. */
  readonly trustedDocuments: ReadonlyMap<string, string>;
  /** Whether only trusted documents are answered. */
  readonly trustedDocumentsOnly: boolean;
  /** Milliseconds after which a request and its statements are stopped. */
  readonly requestTimeout: number;
  /** Bytes of answers that are cached between requests; 0 disables the cache. */
  readonly answerCache: number;
  /** Level of the log as in pino: debug includes the variables of requests, silent writes nothing. */
  readonly logLevel: string;
}

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const MEGABYTE = 1_048_576;
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

/**
 * Settings from the environment: CORS_ORIGINS (none), RATE_LIMIT (600 per minute, or `off`), TRUST_PROXY (none), INTROSPECTION, EXPLORER,
 * PLAYGROUND and SOURCES (on), TRUSTED_DOCUMENTS_FILE (none), TRUSTED_DOCUMENTS (`only`), REQUEST_TIMEOUT (10 seconds), ANSWER_CACHE_MB (64),
 * LOG_LEVEL (info). An empty variable counts as unset.
 * @throws Error that names the invalid variable
 */
export function readSettings(env: Environment): Settings {
  const { TRUSTED_DOCUMENTS_FILE: file, TRUSTED_DOCUMENTS: trusted } = env;
  if (trusted && trusted !== 'only') throw new Error(`TRUSTED_DOCUMENTS is "${trusted}": it must be "only" or left out.`);
  if (trusted && !file) throw new Error('TRUSTED_DOCUMENTS_FILE is not set: TRUSTED_DOCUMENTS needs the documents that it trusts.');
  if (env.ROW_CACHE_MB) throw new Error('ROW_CACHE_MB is not a setting: its name is ANSWER_CACHE_MB.');
  return {
    corsOrigins: list(env.CORS_ORIGINS).map(origin),
    rateLimit: env.RATE_LIMIT === 'off' ? Number.POSITIVE_INFINITY : count(env, 'RATE_LIMIT', 600, 1),
    trustProxy: list(env.TRUST_PROXY).map(network),
    introspection: isOn(env, 'INTROSPECTION'),
    explorer: isOn(env, 'EXPLORER'),
    playground: isOn(env, 'PLAYGROUND'),
    sources: isOn(env, 'SOURCES'),
    trustedDocuments: file ? readManifest(file) : new Map(),
    trustedDocumentsOnly: trusted === 'only',
    requestTimeout: count(env, 'REQUEST_TIMEOUT', 10, 1, 15) * 1_000,
    answerCache: count(env, 'ANSWER_CACHE_MB', 64, 0) * MEGABYTE,
    logLevel: level(env.LOG_LEVEL || 'info'),
  };
}

export const DEFAULT_SETTINGS: Settings = readSettings({});

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').flatMap((part) => part.trim() || []);
}

function origin(value: string): string {
  if (value === '*' || (URL.canParse(value) && /^https?:/u.test(value) && new URL(value).origin === value)) return value;
  throw new Error(`CORS_ORIGINS has "${value}": it must hold origins such as https://example.org, or *, with commas between.`);
}

function network(value: string): string {
  const [address = '', bits] = value.split('/');
  if (isIP(address) !== 0 && (bits === undefined || /^\d{1,3}$/u.test(bits))) return value;
  throw new Error(`TRUST_PROXY has "${value}": it must hold addresses or networks such as 10.0.0.0/8, with commas between.`);
}

function isOn(env: Environment, name: string): boolean {
  const value = env[name] || 'on';
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Error(`${name} is "${value}": it must be "on" or "off".`);
}

function level(value: string): string {
  if (LEVELS.includes(value)) return value;
  throw new Error(`LOG_LEVEL is "${value}": it must be one of ${LEVELS.join(', ')}.`);
}

/** A whole number from the environment. @throws Error that names the variable */
export function count(env: Environment, name: string, otherwise: number, least: number, most = 999_999): number {
  const value = env[name];
  if (!value) return otherwise;
  if (/^\d{1,6}$/u.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new Error(`${name} is "${value}": it must be a whole number from ${least} to ${most}.`);
}
