import { createHash } from 'node:crypto';
import { readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { signal } from './lifetime.mjs';
import { progress } from './progress.mjs';

/** Runs `work` while no other command works on the folder. The lock is a symbolic link to the process id of its holder. */
export async function alone(folder, work) {
  const lock = join(tmpdir(), `policy-graph-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}.lock`);
  for (let tries = 0; !taken(lock); tries++) {
    if (tries === 5) progress(`Waiting for another command that prepares this checkout (${lock})`);
    await delay(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    symlinkSync(`${process.pid}`, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST')
      throw new Error(`Nothing can be written to ${tmpdir()} (${error.code}). Set TMPDIR to a folder that can be written.`);
  }
  try {
    process.kill(Number(readlinkSync(lock)), 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
  }
  return false;
}
