import type { Kind } from './standing';

/**
 * What became of the files that a graph was made from. LOST: a folder is not there, nothing in the folders can be read, or nothing says where
 * they were.
 */
export type Found = 'SAME' | 'CHANGED' | 'LOST';

/** LOAD: the graph is brought to the files. SERVE: it stands as it is. KEEP: it does, with a warning. REFUSE: it is neither served nor touched. */
export type Decision = 'LOAD' | 'SERVE' | 'KEEP' | 'REFUSE';

/** What `npm start` does. A graph that can be served and not be made anew is served; one that can be neither is left to its owner. */
export const CASES = {
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
 * Why a graph is not made anew, and what becomes of it.
 * @param cause what keeps the files from being read: /home/x/texts is not there
 */
export function sentence(kind: Kind, cause: string, loadedAt: string | null): string {
  if (kind === 'FOREIGN') return `${STANDS.FOREIGN}. It stays as it is. Name an empty one: NEO4J_URI, NEO4J_DATABASE.`;
  if (CASES[kind].LOST === 'KEEP') return `Warning: ${cause}. The graph is served as it was loaded at ${loadedAt}. ${WAYS_OUT}`;
  return `${STANDS[kind]}, and ${cause}. It stays as it is. ${WAYS_OUT}`;
}
