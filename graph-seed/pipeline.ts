import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { account, type FileAccount } from './accounting';
import { extractFacts, extractTitles } from './extract';
import type { GraphRows } from './graph-rows';
import { link } from './link';
import type { Linked } from './linked';
import { readPlain } from './read';
import { rows } from './rows';
import { segment } from './segment';
import type { ClauseFacts, ClauseSegment, DocumentSegment, SourceText, Warning } from './types';

/** A file as delivered: its name as it is shown, and its bytes or why it could not be read. */
export interface Delivered {
  readonly name: string;
  readonly bytes: Uint8Array | Warning;
}

export interface Result {
  readonly segments: readonly DocumentSegment[];
  readonly linked: Linked;
  readonly accounts: readonly FileAccount[];
  readonly rows: GraphRows;
  readonly warnings: readonly Warning[];
}

/** Files of the given paths: a folder's readable ones below it, in the order of their names, a file as it is. A path that is missing is a warning. */
export function deliver(paths: readonly string[]): Delivered[] {
  return paths.flatMap((path): Delivered[] => {
    try {
      if (!statSync(path).isDirectory()) return [delivered(path, basename(path))];
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
      return names
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .map((file) => delivered(file, relative(path, file)));
    } catch (error) {
      return [{ name: path, bytes: unreadable(path, error) }];
    }
  });
}

function delivered(path: string, name: string): Delivered {
  try {
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    return { name, bytes: unreadable(name, error) };
  }
}

const unreadable = (file: string, error: unknown): Warning => ({
  code: 'UNREADABLE',
  file,
  message: `${file} is not read: ${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}.`,
});

/** Texts to rows, without a database. A file that cannot be read is reported and the others go on. */
export function run(files: readonly Delivered[]): Result {
  const read = files.map(({ name, bytes }) => (bytes instanceof Uint8Array ? readPlain(name, bytes) : bytes));
  const sources = read.filter((one): one is SourceText => 'raw' in one);
  const unread = read.filter((one): one is Warning => 'code' in one);
  const empty = sources
    .filter((source) => source.lines.length === 0)
    .map((source): Warning => ({ code: 'EMPTY', file: source.file, message: `${source.file} holds no words.` }));
  const texts = sources.map(segment);
  const segments = texts.flat();
  const facts = new Map<ClauseSegment, ClauseFacts>();
  for (const one of segments) for (const [clause, found] of extractFacts(one)) facts.set(clause, found);
  const linked = link(segments, facts, segments.flatMap(extractTitles));
  const accounts = sources.map((source, i) => account(source, texts[i] ?? []));
  const notices = segments.flatMap(({ source, notices }) => notices.map((notice): Warning => ({ ...notice, file: source.file })));
  return { segments, linked, accounts, rows: rows(linked, accounts), warnings: [...unread, ...empty, ...notices, ...linked.warnings] };
}
