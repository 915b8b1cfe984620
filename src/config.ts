import { isIP } from 'node:net';
import type { GraphAddress } from './graph/neo4j';
import { count, type Environment, readSettings, type Settings } from './http/settings';

interface Config {
  /** The address that the service listens on. */
  readonly host: string;
  readonly port: number;
  /** The Neo4j that the user configured; null for the managed one. */
  readonly neo4j: (GraphAddress & { readonly database: string }) | null;
  readonly settings: Settings;
}

/**
 * The configuration from the environment: PORT (4000), HOST (127.0.0.1), NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE (neo4j), and
 * the variables of `readSettings`. An empty variable counts as unset.
 * @throws Error that names the invalid variable
 */
export function readConfig(env: Environment): Config {
  return { host: host(env.HOST || '127.0.0.1'), port: count(env, 'PORT', 4000, 1, 65_535), neo4j: neo4j(env), settings: readSettings(env) };
}

const HOST_NAME = /^(?=.{1,253}$)(?!\d+(?:\.\d+)*$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu;

function host(value: string): string {
  if (isIP(value) !== 0 || HOST_NAME.test(value)) return value;
  throw new Error(`HOST is "${value}": it must be an IP address or a host name of this machine.`);
}

function neo4j(env: Environment): Config['neo4j'] {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (!uri) {
    const lone = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].find((name) => env[name]);
    if (lone) throw new Error(`${lone} is set without NEO4J_URI: it has no effect on the managed Neo4j.`);
    return null;
  }
  if (user && !password) throw new Error('NEO4J_PASSWORD is not set: NEO4J_USER needs one.');
  const credentials = password ? { user: user || 'neo4j', password } : {};
  return { uri: address(uri), ...credentials, database: databaseName(database || 'neo4j') };
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

function address(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && SCHEMES.includes(url.protocol) && url.hostname && !url.username && !url.password && !url.hash && /^\/?$/u.test(url.pathname)) {
    return value;
  }
  const shown = url?.password ? 'written with a password' : `"${value}"`;
  throw new Error(`NEO4J_URI is ${shown}: it must be of the form bolt://host:7687 or neo4j+s://host.`);
}

/** Checks Neo4j's rule for names of databases. */
function databaseName(value: string): string {
  if (/^[a-z][a-z0-9.-]{2,62}$/iu.test(value)) return value;
  throw new Error(`NEO4J_DATABASE is "${value}": a name has 3 to 63 letters, digits, dots and dashes, a letter first.`);
}
