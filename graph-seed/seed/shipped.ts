import { join, resolve } from 'node:path';
import { find } from '../delivery';
import { digest } from '../delivery/digest';
import type { State } from './state';

/** The folder of the included texts. */
const SHIPPED = join(resolve(__dirname, '..', '..', '..'), 'graph-seed', 'corpus');

/** The given paths; without any, the folder of the included texts. */
export const pathsOf = (folders: readonly string[]): readonly string[] => (folders.length > 0 ? folders : [SHIPPED]);

/** Whether the files of a graph without recorded folders are the included texts, by name or content. */
export function isShipped({ files }: Pick<State, 'files'>): boolean {
  const shipped = find([SHIPPED]).files.map(digest);
  const same = (of: (file: { name?: string; file?: string; sha256?: string }) => string | undefined) => {
    const [ours, theirs] = [new Set(shipped.map(of)), new Set(files.map(of))];
    return ours.size === theirs.size && [...ours].every((one) => one !== undefined && theirs.has(one));
  };
  return files.length > 0 && (same(({ name }) => name) || same(({ sha256 }) => sha256));
}
