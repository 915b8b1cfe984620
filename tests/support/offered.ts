import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths';

const OFFERING = join(ROOT, 'tests', 'support', 'offering.mjs');

/**
 * Starts the last step of `npm start` on the database that the variables name. Resolves with the process when it serves.
 * @throws Error if it ends before
 */
export async function offered(port: number, more: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const env = { ...process.env, ...more, PORT: `${port}`, npm_lifecycle_event: '' };
  const command = spawn(process.execPath, [OFFERING], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  for await (const text of command.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    if (!said.includes('Ready: ')) continue;
    command.stdout.resume();
    return command;
  }
  throw new Error('The service ended before it was ready.');
}
