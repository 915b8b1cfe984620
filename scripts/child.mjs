import { spawn } from 'node:child_process';
import { signal } from './lifetime.mjs';

/** Runs a command to its end and returns its exit code. It gets SIGTERM when this command is told to end. */
export function run(command, args, { env = process.env, cwd = process.cwd(), stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio });
    const tell = () => child.kill('SIGTERM');
    signal.addEventListener('abort', tell);
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', tell);
      resolve(code ?? 1);
    });
  });
}

/** As `run`, without printing. Returns exit code and output. */
export async function quietly(command, args, options = {}) {
  let output = '';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], signal });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}
