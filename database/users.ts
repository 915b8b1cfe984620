import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lives, ownMark } from '#lock';

/** Adds this process to the users of the server of a home. */
export function enter(home: string): void {
  const { pid, startedAt } = ownMark();
  mkdirSync(join(home, 'users'), { recursive: true });
  writeFileSync(join(home, 'users', `${pid}`), startedAt);
}

/** Removes this process from the users. True if it was the last. */
export function leave(home: string): boolean {
  rmSync(join(home, 'users', `${process.pid}`), { force: true });
  return users(home).length === 0;
}

/** Ids of the running processes that use the server of a home. */
export function users(home: string): number[] {
  return entries(join(home, 'users'))
    .filter(lives)
    .map(({ pid }) => pid);
}

function entries(folder: string): { pid: number; startedAt: string }[] {
  try {
    return readdirSync(folder).map((name) => ({ pid: Number(name), startedAt: readFileSync(join(folder, name), 'utf8') }));
  } catch {
    return [];
  }
}
