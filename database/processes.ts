import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process with its start time, which distinguishes it from a later process with the same id. */
interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

const PROC = existsSync('/proc/self/stat');

export function ownMark(): ProcessMark {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
}

/** True if the marked process runs. */
export function lives({ pid, startedAt }: ProcessMark): boolean {
  return startOf(pid) === startedAt;
}

/** The start time of a process, in the form of the system; null if it is gone or a zombie. */
export function startOf(pid: number): string | null {
  if (!PROC) return spawnSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).stdout?.trim() || null;
  const stat = read(`/proc/${pid}/stat`);
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || state === 'Z' ? null : (fields[18] ?? null);
}

/** Ids of the processes with an argument. */
export function startedWith(argument: string): number[] {
  return commandLines().flatMap(([pid, line]) => (line.includes(` ${argument} `) && startOf(pid) !== null ? [pid] : []));
}

/** Sends a signal to processes. Those that are gone are ignored. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {}
  }
}

function commandLines(): [pid: number, line: string][] {
  if (PROC) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    return pids.map((pid) => [Number(pid), ` ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')} `]);
  }
  const table = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).stdout ?? '';
  return table.split('\n').map((row) => [Number.parseInt(row, 10), ` ${row.trim().replace(/^\d+\s+/u, '')} `]);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
