import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves the data of a home whose server has ended to the folder `data.damaged`, in place of earlier ones. The graph can be loaded again from its
 * files.
 * @returns The folder.
 */
export function putAside(home: string): string {
  const aside = join(home, 'data.damaged');
  rmSync(aside, { recursive: true, force: true });
  renameSync(join(home, 'data'), aside);
  return aside;
}
