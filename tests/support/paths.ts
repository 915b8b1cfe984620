import { join, resolve } from 'node:path';

/** Root folder of the checkout. */
export const ROOT = resolve(__dirname, '..', '..');
/** The five texts that come with the product. */
export const CORPUS = join(ROOT, 'graph-seed', 'corpus');
