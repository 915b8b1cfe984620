import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lostAmong } from '../delivery';

export const USAGE = `Usage: npm run seed -- [files or folders] [--dry-run | --explain <document>#<locator> | --help]
  Loads the files, or all files of the folders, in place of what the graph holds; npm start then serves them.
  Without any, the texts that come with the product are loaded.
  --dry-run   shows the rows and the counts of characters; needs no database
  --explain   shows how a clause is read: place, words, units, facts with rule and quote
Exit status: 0 all files were read and loaded, 4 some files were not read and the others loaded, 3 the database refused,
  2 wrong arguments, 1 nothing was loaded`;

export interface Arguments {
  /** Absolute paths; empty for the included texts. */
  readonly paths: readonly string[];
  readonly help: boolean;
  /** What to show instead of loading. */
  readonly show: { readonly explain: string } | 'dry-run' | null;
  /** For `npm start`: load the folders of the graph if files or code changed, or if there is no complete graph. */
  readonly when: 'if-needed' | 'if-empty' | null;
}

/**
 * Parses the arguments of `npm run seed`.
 * @param from The folder that relative paths start from.
 * @throws Error with a sentence for invalid arguments
 */
export function readArguments(argv: readonly string[], from: string): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      explain: { type: 'string' },
      help: { type: 'boolean' },
      'if-needed': { type: 'boolean' },
      'if-empty': { type: 'boolean' },
    },
  });
  const { explain, help = false } = values;
  const show = explain !== undefined ? { explain } : values['dry-run'] ? 'dry-run' : null;
  const [when = null] = (['if-needed', 'if-empty'] as const).filter((name) => values[name]);
  if (explain !== undefined && values['dry-run']) throw new Error('--dry-run and --explain exclude each other.');
  if (when && (positionals.length > 0 || show)) throw new Error(`--${when} loads what the graph was made from: it takes nothing else.`);
  if (positionals.includes('')) throw new Error('The name of a folder is empty.');
  return { paths: positionals.map((path) => resolve(from, path)), help, show, when };
}

/** The message and exit status for invalid arguments or missing paths; null for valid ones. It is checked before a database is started. */
export function complaint(argv: readonly string[], from: string): { readonly status: number; readonly text: string } | null {
  try {
    const [lost] = lostAmong(readArguments(argv, from).paths);
    return lost ? { status: 1, text: `${lost}: nothing is loaded, and the graph stays as it is.` } : null;
  } catch (error) {
    return { status: 2, text: `${(error as Error).message}\n${USAGE}` };
  }
}
