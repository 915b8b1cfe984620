import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, Request } from '../../database';
import { openDatabase } from '../../database';
import { homeFolder } from '../../database/folders';
import { ROOT } from './paths';

const FAKE_NEO4J = join(ROOT, 'tests', 'support', 'fake-neo4j.mjs');

/** The only jar of a machine: a zip file without entries. */
const JAR = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** A shell command that writes a jar: the first bytes, then this many zeros. */
function putsJar(head: string, zeros: number): string {
  const jar = `printf '${head}${'\\000'.repeat(zeros)}'`;
  return `for a in "$@"; do case "$a" in -DoutputDirectory=*) IFS==; set -- $a; ${jar} > "$2/neo4j.jar";; esac; done`;
}

/** The commands of a machine. Each appends its name and arguments to the machine's record before it acts. */
const COMMANDS = {
  java: `exec "${process.execPath}" "${FAKE_NEO4J}" "$@"`,
  /** Writes a jar into the output directory. */
  mvn: putsJar('PK\\005\\006', 18),
  /** Maven with half of the jar in its own repository. */
  'mvn half': `case "$*" in *repo.local*) ${putsJar('PK\\005\\006', 18)};; *) ${putsJar('PK\\005\\006', 9)};; esac`,
  /** Maven on a full disk. */
  'mvn full': 'case "$*" in -v) ;; *) echo "[ERROR] Failed to execute goal: /cache/neo4j.jar: No space left on device"; exit 1;; esac',
  /** Maven without a network. */
  'mvn offline': 'case "$*" in -v) ;; *) echo "[ERROR] Failed to execute goal: Unknown host repo -> [Help 1]"; exit 1;; esac',
  /** An engine with Compose; FAKE_PORT holds the port of its container. */
  docker: 'case "$*" in *up*) echo "$NEO4J_PASSWORD" > "$HOME/docker-password";; *port*) echo "127.0.0.1:$FAKE_PORT";; esac',
  /** The Docker client without an engine. */
  'docker client': 'echo "Cannot connect to the Docker daemon"; exit 1',
  /** An engine that cannot fetch the image. */
  'docker offline': 'case "$*" in *up*) echo "pull access denied"; exit 1;; esac',
} as const;

/** A simulated machine in a temporary folder, with only the given commands on its PATH. */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'policy-graph-machine-'));
  readonly progress: string[] = [];
  readonly env: Record<string, string>;
  private readonly children: ChildProcess[] = [];

  constructor(...commands: (keyof typeof COMMANDS)[]) {
    this.env = { HOME: this.folder, PATH: join(this.folder, 'bin') };
    for (const folder of ['bin', 'checkout/database']) mkdirSync(join(this.folder, folder), { recursive: true });
    writeFileSync(join(this.folder, 'checkout', 'database', 'jars.sha256'), `${sha256(`${sha256(JAR)}  neo4j.jar\n`)}\n`);
    for (const command of commands) this.install(command);
  }

  /** The home folder of the checkout's server. */
  get home(): string {
    return homeFolder(this.env, join(this.folder, 'checkout'));
  }

  install(command: keyof typeof COMMANDS): void {
    const name = command.split(' ')[0] ?? '';
    const script = `#!/bin/sh\necho "${name} $*" >> "${this.folder}/record"\n${COMMANDS[command]}\n`;
    writeFileSync(join(this.folder, 'bin', name), script, { mode: 0o755 });
  }

  remove(command: 'java' | 'mvn' | 'docker'): void {
    rmSync(join(this.folder, 'bin', command));
  }

  open(request: Partial<Request> = {}): Promise<Database> {
    return openDatabase({
      named: null,
      purpose: 'keep',
      checkout: join(this.folder, 'checkout'),
      env: this.env,
      signal: new AbortController().signal,
      onProgress: (line) => this.progress.push(line),
      ...request,
    });
  }

  /** The commands that were called, in order, with their arguments. */
  get record(): string[] {
    const file = join(this.folder, 'record');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /** Starts an unmanaged server that answers like Neo4j. Resolves with its port. */
  async serve(env: Record<string, string> = {}): Promise<number> {
    const child = spawn(process.execPath, [FAKE_NEO4J], { env: { FAKE_PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    this.children.push(child);
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    return Number(/\d+/u.exec(line)?.[0]);
  }

  /** Starts an idle process. Returns its id. */
  bystander(...args: string[]): number {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', '--', ...args], { stdio: 'ignore' });
    this.children.push(child);
    return child.pid ?? 0;
  }

  /** Ends the unmanaged servers. */
  dismissServers(): void {
    for (const child of this.children.splice(0)) child.kill('SIGKILL');
  }

  dismantle(): void {
    this.dismissServers();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
