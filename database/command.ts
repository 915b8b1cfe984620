import { spawn } from 'node:child_process';
import type { Environment } from './types';

/** How a command ended. */
export interface Outcome {
  /** Exit code; null if the command is missing, took too long or was killed. */
  readonly code: number | null;
  /** Its standard output and standard error. */
  readonly output: string;
}

export interface Terms {
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly onOutput?: (text: string) => unknown;
}

/**
 * Runs a command of this machine to its end.
 * @throws AbortError after the signal has ended it
 */
export function run(command: string, args: readonly string[], { env, signal, timeout, onOutput }: Terms): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let output = '';
    const until = timeout === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const child = spawn(command, args, { env, signal: until, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.on('error', () => undefined);
    child.on('close', (code) =>
      signal.aborted ? reject(signal.reason) : resolve({ code: code === null || code < 0 ? null : code, output }),
    );
  });
}
