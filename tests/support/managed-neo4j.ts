import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../database';
import { signalAll } from '../../database/processes';
import { serversOf } from '../../database/server';
import { ROOT } from './paths';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ...env } = process.env;

/** Whether this machine can run Neo4j as a process that a test may kill. */
export function hasJava(): boolean {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  return /version "(?:17|21)/u.test(spawnSync(command, ['-version'], { encoding: 'utf8' }).stderr ?? '');
}

/** A real managed Neo4j as a process of this machine, and its progress messages. */
export class ManagedNeo4j {
  private constructor(
    readonly database: Database,
    readonly told: readonly string[],
  ) {}

  static async start(): Promise<ManagedNeo4j> {
    const told: string[] = [];
    const database = await openDatabase({
      named: null,
      purpose: 'scratch',
      checkout: ROOT,
      env: { ...env, DOCKER_HOST: 'unix:///dev/null' },
      signal: new AbortController().signal,
      onProgress: (line) => told.push(line),
    });
    return new ManagedNeo4j(database, told);
  }

  /** Process ids of the server. */
  get processes(): number[] {
    return serversOf(this.home);
  }

  /** SIGKILL simulates a crash; SIGSTOP leaves a server that accepts connections and never answers. */
  hurt(how: 'SIGKILL' | 'SIGSTOP'): void {
    signalAll(this.processes, how);
  }

  /** The folder of its configuration and password. */
  get home(): string {
    return /\((.+)\)$/u.exec(this.database.provider)?.[1] ?? '';
  }
}
