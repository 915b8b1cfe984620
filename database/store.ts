import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the data of a home, whose server has ended, into a folder beside them, in place of those that were put there before. Nothing is
 * lost by it: a graph holds what was loaded from files, and is loaded from them again.
 * @returns the folder
 */
export function putAside(home: string): string {
  const aside = join(home, 'data.damaged');
  rmSync(aside, { recursive: true, force: true });
  renameSync(join(home, 'data'), aside);
  return aside;
}
