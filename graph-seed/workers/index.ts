import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DigestedFile } from '../delivery/digest';
import type { ReadFile } from '../texts';
import { causeOf, LIMITS, type Limits } from './limits';
import { type Ended, type Reader, started } from './reader';
import type { ReadingCache } from './reading-cache';
import type { Done } from './task';

/** Megabytes. A process that uses more is replaced before its next file. */
const GROWN = 256;

/** One process is started for this many files or bytes, because a start takes as long as reading some pages. */
const WORTH = { files: 8, bytes: 512 * 1024 };

/** The number of processes by WORTH, at most one for each processor and for each gigabyte of memory. */
function processesFor(files: readonly DigestedFile[]): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const worth = Math.ceil(Math.max(files.length / WORTH.files, bytes / WORTH.bytes));
  return Math.min(files.length, Math.max(1, Math.min(worth, availableParallelism(), Math.floor(totalmem() / 2 ** 30))));
}

export interface Reading {
  /** In the order of the given files. */
  readonly files: readonly ReadFile[];
  /** The number of files that were read now. The others came from the cache. */
  readonly read: number;
}

export interface How {
  readonly limits?: Limits;
  /** Called after each file with the number of files read and their total. */
  readonly progress?: (read: number, of: number) => void;
  /** Path of the compiled worker.ts. */
  readonly worker?: string;
}

/**
 * Reads the files that are not cached, several at once, each under limits. A file that ends its process is refused; the others are read.
 * @throws Error if no process can be started, or a result cannot be written and read back
 */
export async function readAll(files: readonly DigestedFile[], cache: ReadingCache, how: How = {}): Promise<Reading> {
  const { limits = LIMITS, progress = () => {}, worker = join(__dirname, 'worker.js') } = how;
  const found = new Map(files.map((file) => [file, cache.get(file)]));
  const missing = files.filter((file) => !found.get(file)).sort((a, b) => b.size - a.size);
  const waiting = [...missing];
  let done = 0;

  /** Reads files one after the other, in one process until it ends or has grown. */
  async function lane(): Promise<void> {
    let reader: Reader | null = null;
    try {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        if (!reader?.lives()) reader = await started(worker);
        const said = await reader.read({ name: file.name, path: file.path, output: cache.pathOf(file), limits });
        found.set(file, outcome(cache, file, said));
        if ('megabytes' in said && said.megabytes > GROWN) reader.close();
        progress(++done, missing.length);
      }
    } finally {
      waiting.length = 0;
      reader?.close();
    }
  }
  await Promise.all(Array.from({ length: processesFor(missing) }, lane));
  return { files: [...found.values()].filter((file) => file !== null), read: missing.length };
}

/** @throws Error if the result is not where it was written */
function outcome(cache: ReadingCache, file: DigestedFile, said: Done | Ended): ReadFile {
  if ('signal' in said) return { texts: [], refused: [causeOf(file.name, said.signal)] };
  const read = cache.getFresh(file, said.sha256 !== file.sha256);
  if (read === null) throw new Error(`What was read of ${file.name} cannot be read back from ${cache.pathOf(file)}.`);
  return read;
}
