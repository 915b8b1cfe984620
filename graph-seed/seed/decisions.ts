import type { Kind } from './state';

/** The state of the files that a graph was made from. LOST: a folder is missing or unknown, or nothing in the folders can be read. */
export type Found = 'SAME' | 'CHANGED' | 'LOST';

/**
 * LOAD: the graph is updated to the files. SERVE: it is served unchanged. KEEP: as SERVE, with a warning. REFUSE: it is neither served nor
 * changed.
 */
type Decision = 'LOAD' | 'SERVE' | 'KEEP' | 'REFUSE';

/**
 * What `npm start` does, by the state of the graph and of its files. A graph that can be served but not rebuilt is served. A graph that can be
 * neither served nor rebuilt stays as it is.
 */
export const DECISIONS = {
  EMPTY: { SAME: 'LOAD', CHANGED: 'LOAD', LOST: 'REFUSE' },
  UNFINISHED: { SAME: 'LOAD', CHANGED: 'LOAD', LOST: 'REFUSE' },
  SERVABLE: { SAME: 'SERVE', CHANGED: 'LOAD', LOST: 'KEEP' },
  OLD: { SAME: 'LOAD', CHANGED: 'LOAD', LOST: 'REFUSE' },
  FOREIGN: { SAME: 'REFUSE', CHANGED: 'REFUSE', LOST: 'REFUSE' },
} as const satisfies Record<Kind, Record<Found, Decision>>;

const STANDS: Readonly<Record<Kind, string>> = {
  EMPTY: 'The graph is empty',
  UNFINISHED: 'The first load of the graph was ended before it was complete',
  SERVABLE: 'The graph is complete',
  OLD: 'The graph was loaded by another version of this program, and this one cannot serve it',
  FOREIGN: 'The database holds nodes that this program did not load, under labels that it uses',
};

const WAYS_OUT =
  'Bring the files back, load others (npm run seed -- FOLDER…), or go back to the texts that come with the product (npm run seed).';

/**
 * The sentence that says why a graph is not rebuilt, what happens to it, and what the user can do.
 * @param cause The reason why the files cannot be read: /home/x/texts is not there.
 */
export function explanation(kind: Kind, cause: string, loadedAt: string | null): string {
  if (kind === 'FOREIGN') return `${STANDS.FOREIGN}. It stays as it is. Name an empty one: NEO4J_URI, NEO4J_DATABASE.`;
  if (DECISIONS[kind].LOST === 'KEEP') return `Warning: ${cause}. The graph is served as it was loaded at ${loadedAt}. ${WAYS_OUT}`;
  return `${STANDS[kind]}, and ${cause}. It stays as it is. ${WAYS_OUT}`;
}
