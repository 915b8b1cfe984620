import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signal } from './lifetime.mjs';
import { locked } from './lock.cjs';
import { progress } from './progress.mjs';

/** Runs `work` while no other command works on the folder. */
export function alone(folder, work) {
  const lock = join(tmpdir(), `policy-graph-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}.lock`);
  const waits = () => progress(`Waiting for another command that prepares this checkout (${lock})`);
  return locked(lock, signal, waits, work).catch((error) => {
    if (error.dest !== lock) throw error;
    throw new Error(`Nothing can be written to ${tmpdir()} (${error.code}). Set TMPDIR to a folder that can be written.`);
  });
}
