import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lives, ownMark, type ProcessMark } from './processes';
import type { Situation } from './types';

/** Only one process at a time works on a home; the lock of a process that is gone counts for nothing. */
export async function alone<T>(
  { home, signal, onProgress }: Pick<Situation, 'home' | 'signal' | 'onProgress'>,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(home, 'lock');
  for (let tries = 0; !taken(file); tries++) {
    if (tries === 10) onProgress(`Waiting for process ${holder(file)?.pid ?? ''} to be done with the Neo4j of this checkout`);
    await delay(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The lock appears with its holder's mark already in it. */
function taken(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(ownMark()));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  const mark = holder(file);
  if (mark === null || !lives(mark)) removeOnce(file);
  return false;
}

/** The process that holds the lock; null where the file does not say. */
function holder(file: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return null;
  }
}

/** Of several that find a stale lock, one removes it. */
function removeOnce(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside);
  } catch {}
}
