import type { GraphAddress } from '../../src/graph/neo4j';
import { find } from '../delivery';
import { type DigestedFile, digest } from '../delivery/digest';
import { type Ahead, readAhead } from '../loading/ahead';
import { compose, type Result } from '../pipeline';
import type { Warning } from '../types';
import { readAll } from '../workers';
import { cacheFolder, ReadingCache } from '../workers/reading-cache';
import { madeFrom, readingCode } from './made-from';
import { pathsOf } from './shipped';

/** Files that were found and hashed, but not yet read. `madeFrom` is the hash of files and code. */
export interface Gathered {
  readonly files: readonly DigestedFile[];
  readonly refused: readonly Warning[];
  readonly passedOver: readonly string[];
  readonly madeFrom: string;
}

/** The result of reading, with the numbers of files that were read now and taken from the cache. */
export interface Read extends Result {
  readonly readNow: number;
  readonly keptBefore: number;
  /** The standing graph, which is read while the files are linked. */
  readonly ahead: Promise<Ahead | null> | undefined;
}

/** Finds and hashes the files of the folders; without folders, the included texts. */
export function gather(folders: readonly string[]): Gathered {
  const { files, refused, passedOver } = find(pathsOf(folders));
  const digested = files.map(digest);
  const readable = digested.filter((one): one is DigestedFile => 'path' in one);
  const unreadable = [...refused, ...digested.filter((one): one is Warning => 'code' in one)];
  return { files: readable, refused: unreadable, passedOver, madeFrom: madeFrom(readable, unreadable) };
}

/**
 * Reads the gathered files, or takes their readings from the cache, and links them.
 * @param standing The address of the graph that will be loaded.
 */
export async function readGathered({ files, refused }: Gathered, progress: (text: string) => void, standing?: GraphAddress): Promise<Read> {
  const cache = new ReadingCache(cacheFolder(process.env), readingCode());
  try {
    const reading = await readAll(files, cache, { progress: (read, of) => progress(`Reading: ${read} of ${of} files`) });
    const ahead = standing && readAhead(standing);
    return { ...compose(reading.files, refused), ahead, readNow: reading.read, keptBefore: files.length - reading.read };
  } finally {
    cache.close();
  }
}
