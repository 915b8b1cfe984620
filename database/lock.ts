import { readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lives, ownMark } from './processes';
import type { Situation } from './types';

/**
 * Runs work on a home while no other process works on it. The lock is a symbolic link whose target is the mark of its holder, so that lock and
 * mark are written in one step. A lock whose holder is gone is removed.
 * @throws AbortError if the signal comes first
 */
export async function alone<T>(
  { home, signal, onProgress }: Pick<Situation, 'home' | 'signal' | 'onProgress'>,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(home, 'lock');
  for (let tries = 0; !taken(lock); tries++) {
    if (tries === 10) onProgress(`Waiting for process ${read(lock)?.pid ?? ''}, which works on the Neo4j of this checkout`);
    await delay(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  const { pid, startedAt } = ownMark();
  try {
    symlinkSync(`${pid} ${startedAt}`, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = read(lock);
  if (holder !== null && !lives(holder)) removeOnce(lock);
  return false;
}

/** The mark of the holder; null if the lock is gone. */
function read(lock: string) {
  try {
    const [pid, ...startedAt] = readlinkSync(lock).split(' ');
    return { pid: Number(pid), startedAt: startedAt.join(' ') };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : { pid: 0, startedAt: 'never' };
  }
}

/** Removes a stale lock; only one of several processes succeeds. */
function removeOnce(lock: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true });
  } catch {}
}
