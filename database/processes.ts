import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { startOf } from '#lock';

const PROC = existsSync('/proc/self/stat');

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
