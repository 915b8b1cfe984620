import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DigestedFile } from '../delivery/digest';
import type { ReadFile } from '../texts';
import type { RefusalCode } from '../types';

/** Days without use after which an entry is removed, and the most bytes of all entries. The least recently used entries are removed first. */
const KEPT = { days: 60, bytes: 2 * 1024 ** 3 };

/** Refusals that also depend on the machine (rights, installed programs). Such a file is read again. */
const PASSING: ReadonlySet<string> = new Set(['UNREADABLE', 'AUTO_NUMBERS'] satisfies RefusalCode[]);

/** A cache of readings, by content of the file and hash of the reading code. An entry never becomes stale. */
export class ReadingCache {
  private readonly folder: string;
  private readonly isPassing: boolean;

  /**
   * @param folder The folder of the entries. If it is not writable, the entries last as long as this process.
   * @param code Hash of the reading code.
   */
  constructor(
    folder: string,
    private readonly code: string,
  ) {
    const found = writable(folder);
    this.isPassing = found === null;
    this.folder = found ?? mkdtempSync(join(tmpdir(), 'policy-graph-read-'));
  }

  /** The path of an entry. It depends on the file's name too, because readings use the name. */
  pathOf({ name, sha256 }: DigestedFile): string {
    return join(
      this.folder,
      createHash('sha256')
        .update(JSON.stringify([this.code, sha256, name]))
        .digest('hex'),
    );
  }

  /** The reading of a file; null without an entry, or for an unreadable one. */
  get(file: DigestedFile): ReadFile | null {
    try {
      const path = this.pathOf(file);
      const entry: ReadFile = deserialize(inflateRawSync(readFileSync(path)));
      const now = new Date();
      utimesSync(path, now, now);
      return entry;
    } catch {
      return null;
    }
  }

  /**
   * As `get`, for a file that was just read. The entry is removed if the result may differ the next time.
   * @param isOther Whether the file changed after it was hashed.
   */
  getFresh(file: DigestedFile, isOther: boolean): ReadFile | null {
    const entry = this.get(file);
    if (isOther || entry?.refused.some(({ code }) => PASSING.has(code))) rmSync(this.pathOf(file), { force: true });
    return entry;
  }

  /** Removes old entries; all of them if the folder is temporary. */
  close(): void {
    if (this.isPassing) rmSync(this.folder, { recursive: true, force: true });
    else prune(this.folder);
  }
}

/** The folder of the cache, shared by the checkouts of a user: below XDG_CACHE_HOME if that is absolute, else below ~/.cache. */
export function cacheFolder({ XDG_CACHE_HOME: cache = '', HOME: home }: Readonly<Record<string, string | undefined>>): string {
  return join(isAbsolute(cache) ? cache : join(home || homedir(), '.cache'), 'policy-graph', 'read');
}

/** Writes an entry atomically. */
export function writeEntry(path: string, file: ReadFile): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, deflateRawSync(serialize(file), { level: 1 }), { mode: 0o600 });
  renameSync(aside, path);
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
