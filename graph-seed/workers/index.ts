import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DigestedFile } from '../delivery/digest';
import type { ReadFile } from '../texts';
import type { Kept } from './kept';
import { causeOf, LIMITS, type Limits } from './limits';
import { type Ended, type Reader, started } from './reader';
import type { Done } from './task';

/** A process that holds more, in megabytes, is replaced by a fresh one before the next file. */
const GROWN = 256;

/** A process takes as long to start as to read some pages: one more is worth it for so many files, or so many bytes. */
const WORTH = { files: 8, bytes: 512 * 1024 };

/** As many processes as are worth it, but no more than there are processors and gigabytes of memory. */
function processesFor(files: readonly DigestedFile[]): number {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const worth = Math.ceil(Math.max(files.length / WORTH.files, bytes / WORTH.bytes));
  return Math.min(files.length, Math.max(1, Math.min(worth, availableParallelism(), Math.floor(totalmem() / 2 ** 30))));
}

export interface Reading {
  /** In the order of the files that were given. */
  readonly files: readonly ReadFile[];
  /** How many of them were read now; the others were kept. */
  readonly read: number;
}

export interface How {
  readonly limits?: Limits;
  /** Told after each file: how many were read, and how many are to be. */
  readonly progress?: (read: number, of: number) => void;
  /** The compiled `worker`. */
  readonly worker?: string;
}

/**
 * Reads what is not kept, several files at once, each under limits: a file that ends its reader is refused, and the others go on.
 * @throws Error where no process can be started, or what was read cannot be written and read back
 */
export async function readAll(files: readonly DigestedFile[], kept: Kept, how: How = {}): Promise<Reading> {
  const { limits = LIMITS, progress = () => {}, worker = join(__dirname, 'worker.js') } = how;
  const found = new Map(files.map((file) => [file, kept.get(kept.place(file))]));
  const missing = files.filter((file) => !found.get(file)).sort((a, b) => b.size - a.size);
  const waiting = [...missing];
  let done = 0;

  /** Reads one of the files after the other; a process serves until it ends or has grown. */
  async function lane(): Promise<void> {
    let reader: Reader | null = null;
    try {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        if (!reader?.lives()) reader = await started(worker);
        const said = await reader.read({ name: file.name, path: file.path, place: kept.place(file), limits });
        found.set(file, outcome(kept, file, said));
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

/** @throws Error where what was read is not where it was written */
function outcome(kept: Kept, file: DigestedFile, said: Done | Ended): ReadFile {
  if ('signal' in said) return { texts: [], refused: [causeOf(file.name, said.signal)] };
  const read = kept.take(kept.place(file), said.sha256 !== file.sha256);
  if (read === null) throw new Error(`What was read of ${file.name} cannot be read back from ${kept.place(file)}.`);
  return read;
}
