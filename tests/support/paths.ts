import { join, resolve } from 'node:path';

/** Root folder of the checkout. */
export const ROOT = resolve(__dirname, '..', '..');
/** Folder of the shipped texts. */
export const CORPUS = join(ROOT, 'graph-seed', 'corpus');
