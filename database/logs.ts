import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the server of a home prints. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** Begins new logs in a home. Those of the run before are kept beside them, in logs.before. */
export function beginLogs(home: string): void {
  const [logs, before] = [join(home, 'logs'), join(home, 'logs.before')];
  rmSync(before, { recursive: true, force: true });
  renameSync(logs, before);
  mkdirSync(logs);
}

/** What the server of a home has printed since it was started, and the errors that it has noted. */
export function printed(home: string): string {
  const entries = read(join(home, 'logs', 'debug.log')).split(/^(?=\d{4}-\d\d-\d\d )/mu);
  return [...entries.filter((entry) => entry.includes(' ERROR ')), read(consoleLog(home))].join('');
}

/** Whether the server of a home has said that it has started. */
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
