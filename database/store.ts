import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves the data of a home, whose server has ended, to a folder beside them, in place of earlier ones. Nothing is lost: the graph is loaded
 * from its files again.
 * @returns The folder.
 */
export function putAside(home: string): string {
  const aside = join(home, 'data.damaged');
  rmSync(aside, { recursive: true, force: true });
  renameSync(join(home, 'data'), aside);
  return aside;
}
