import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The file with the output of the server of a home. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** Begins new logs in a home. Those of the previous run are kept in logs.before. */
export function beginLogs(home: string): void {
  const [logs, before] = [join(home, 'logs'), join(home, 'logs.before')];
  rmSync(before, { recursive: true, force: true });
  renameSync(logs, before);
  mkdirSync(logs);
}

/** The output of the server of a home since its start, and its logged errors. */
export function printed(home: string): string {
  const entries = read(join(home, 'logs', 'debug.log')).split(/^(?=\d{4}-\d\d-\d\d )/mu);
  return [...entries.filter((entry) => entry.includes(' ERROR ')), read(consoleLog(home))].join('');
}

/** True if the server of a home has reported its start. */
export function hasStarted(home: string): boolean {
  return read(consoleLog(home)).includes('Started.');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
