import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DigestedFile } from '../delivery/digest';
import type { ReadFile } from '../texts';
import type { RefusalCode } from '../types';

/** Days without use after which an entry goes, and bytes of all entries, beyond which those go that were used the longest ago. */
const KEPT = { days: 60, bytes: 2 * 1024 ** 3 };

/** What depends on more than the file and the code: rights, programs that are installed. Such a file is tried again. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'AUTO_NUMBERS'] satisfies RefusalCode[]);

/** What was read, by content of the file and of the code that read it: an entry holds for ever what it holds. */
export class Kept {
  private readonly folder: string;
  private readonly isPassing: boolean;

  /**
   * @param folder where the entries are; where nothing can be written to it, they last as long as this process
   * @param code hash of the code that reads
   */
  constructor(
    folder: string,
    private readonly code: string,
  ) {
    const found = writable(folder);
    this.isPassing = found === null;
    this.folder = found ?? mkdtempSync(join(tmpdir(), 'policy-graph-read-'));
  }

  /** The file that an entry is in. The name counts: it says what kind of text a file is, and what the texts of an archive are called. */
  place({ name, sha256 }: Pick<DigestedFile, 'name' | 'sha256'>): string {
    return join(
      this.folder,
      createHash('sha256')
        .update(JSON.stringify([this.code, sha256, name]))
        .digest('hex'),
    );
  }

  /** Null where nothing is kept, or nothing that can be read. */
  get(place: string): ReadFile | null {
    try {
      const entry: ReadFile = deserialize(inflateRawSync(readFileSync(place)));
      const now = new Date();
      utimesSync(place, now, now);
      return entry;
    } catch {
      return null;
    }
  }

  /** As `get`, of what was just read: it goes where it may be otherwise the next time. */
  take(place: string, isOther: boolean): ReadFile | null {
    const entry = this.get(place);
    if (isOther || entry?.refused.some(({ code }) => PASSING.has(code))) rmSync(place, { force: true });
    return entry;
  }

  /** Lets go what was not used for long, or all where nothing is to last. */
  close(): void {
    if (this.isPassing) rmSync(this.folder, { recursive: true, force: true });
    else prune(this.folder);
  }
}

/** Puts an entry in its place, whole or not at all. */
export function keep(place: string, file: ReadFile): void {
  const aside = `${place}.${process.pid}`;
  writeFileSync(aside, deflateRawSync(serialize(file), { level: 1 }), { mode: 0o600 });
  renameSync(aside, place);
}

function writable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return folder;
  } catch {
    return null;
  }
}

function prune(folder: string): void {
  const entries = readdirSync(folder).flatMap((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat ? [{ name, bytes: stat.size, used: stat.mtimeMs }] : [];
  });
  const old = Date.now() - KEPT.days * 86_400_000;
  let bytes = 0;
  for (const entry of entries.sort((a, b) => b.used - a.used)) {
    bytes += entry.bytes;
    if (bytes > KEPT.bytes || entry.used < old) rmSync(join(folder, entry.name), { force: true });
  }
}
