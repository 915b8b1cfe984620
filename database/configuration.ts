import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY } from './memory';
import { writeInitialUser } from './password';

const FOLDERS = ['data', 'logs', 'run', 'import', 'plugins'] as const;

const GUARDED = 'dbms.security.auth_enabled=true';

/**
 * Settings of a managed server. It listens on this machine only. It needs a password, because any page in a browser can reach a port of this
 * machine. Statements cannot read files or call other machines. The last setting saves the ten seconds that Bolt waits for closed connections.
 */
function settings(home: string, port: number): string[] {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    GUARDED,
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    ...FOLDERS.map((folder) => `server.directories.${folder}=${join(home, folder)}`),
    `server.memory.pagecache.size=${MEMORY.pageCache}m`,
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16m',
    'db.transaction.timeout=60s',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ];
}

/** Configures a folder as home of a Neo4j that listens on a port and needs a password. */
export function configure(home: string, port: number): void {
  for (const folder of [...FOLDERS, 'conf']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(configuration(home), `${settings(home, port).join('\n')}\n`);
  writeInitialUser(home);
}

/** True if the home is configured to need a password. Homes of older versions are not. */
export function isGuarded(home: string): boolean {
  return existsSync(configuration(home)) && readFileSync(configuration(home), 'utf8').split('\n').includes(GUARDED);
}

/** The configured port of a home; null if it cannot be read. */
export function rememberedPort(home: string): number | null {
  try {
    const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/mu.exec(readFileSync(configuration(home), 'utf8'))?.[1];
    return port === undefined ? null : Number(port);
  } catch {
    return null;
  }
}

function configuration(home: string): string {
  return join(home, 'conf', 'neo4j.conf');
}
