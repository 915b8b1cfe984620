import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Failure, isHopeless, isRefusal } from './explain';
import { beginLogs, consoleLog, hasStarted, printed } from './logs';
import { MEMORY } from './memory';
import { whenReady } from './neo4j';
import { credentialsOf } from './password';
import { signalAll, startedWith } from './processes';
import type { Address, Situation } from './types';

/** Milliseconds. */
const START = 120_000;
const STOP = 30_000;

const JVM = [
  '-Xms512m',
  `-Xmx${MEMORY.heap}m`,
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/** Ids of the server processes that this process has told to end. */
const told = new Set<number>();

/** Address and credentials of the server of a home. */
export function addressOf(home: string, port: number): Address {
  return { uri: `bolt://127.0.0.1:${port}`, ...credentialsOf(home), database: 'neo4j' };
}

/**
 * Starts Neo4j in a configured home and waits for its answer. The server outlives this process and gets no signals of the terminal.
 * @returns Null, or the failure.
 */
export async function startServer(
  { home, env, signal, onProgress }: Situation,
  java: string,
  jars: string,
  port: number,
): Promise<Failure | null> {
  beginLogs(home);
  const file = openSync(consoleLog(home), 'w');
  const entry = ['org.neo4j.server.CommunityEntryPoint', homeArgument(home), `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const child = spawn(java, [...JVM, '-cp', join(jars, '*'), ...entry], { env, cwd: home, detached: true, stdio: ['ignore', file, file] });
  closeSync(file);
  child.unref();

  let end: string | null = null;
  let up = false;
  child.once('error', (error) => (end = error.message));
  child.once('exit', (code, killer) => {
    end = killer ? `by ${killer}` : `with exit code ${code}`;
    const expected = told.delete(child.pid ?? 0);
    if (up && !expected)
      onProgress(`Neo4j ended unexpectedly, ${end}; its logs are in ${join(home, 'logs')}, after the next start in logs.before`);
  });
  const going = (said: string) => end === null && !isHopeless(printed(home)) && !(isRefusal(said) && hasStarted(home));
  const answer = await whenReady(addressOf(home, port), START, signal, going);
  up = answer === 'READY';
  return up ? null : { home, answer, end, printed: printed(home) };
}

/** Ids of the processes of the server of a home. */
export function serversOf(home: string): number[] {
  return startedWith(homeArgument(home));
}

/** Ends the server of a home and waits until it is gone. After half a minute it is killed. */
export async function endServer(home: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  tell(serversOf(home), signal);
  for (const until = Date.now() + STOP; serversOf(home).length > 0; await delay(50)) {
    if (Date.now() > until) tell(serversOf(home), 'SIGKILL');
  }
}

/** Kills the server of a home without waiting. */
export function killServer(home: string): void {
  tell(serversOf(home), 'SIGKILL');
}

function tell(servers: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of servers) told.add(pid);
  signalAll(servers, signal);
}

function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}
