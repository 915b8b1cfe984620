import { readFileSync } from 'node:fs';
import { account, type FileAccount } from './accounting';
import { find } from './delivery';
import { unreadable } from './delivery/unreadable';
import type { GraphRows } from './graph-rows';
import { link } from './link';
import type { Linked } from './linked';
import { rows } from './rows';
import { type ReadFile, readPlainFile } from './texts';
import type { DocumentSegment, Notice, SourceText, Warning } from './types';

/** A file as delivered: its name for display, and its bytes or its refusal. */
export interface Delivered {
  readonly name: string;
  readonly bytes: Uint8Array | Warning;
}

export interface Result {
  readonly segments: readonly DocumentSegment[];
  readonly linked: Linked;
  readonly accounts: readonly FileAccount[];
  readonly rows: GraphRows;
  /** Files that were given and not read. */
  readonly refused: readonly Warning[];
  /** Warnings about files that were read. */
  readonly warnings: readonly Warning[];
}

/** Links the files that were read into one corpus and makes its rows, without a database. */
export function compose(files: readonly ReadFile[], notFound: readonly Warning[] = []): Result {
  const texts = files.flatMap((file) => file.texts);
  const segments = texts.map((text) => text.segment);
  const facts = new Map(texts.flatMap((text) => [...text.facts]));
  const linked = link(
    segments,
    facts,
    texts.flatMap((text) => text.titles),
  );
  const accounts = [...bySource(segments).values()].map((parts) => account(...parts));
  const refused = [...notFound, ...files.flatMap((file) => file.refused)];
  const noticed = accounts.flatMap(({ source }) => source.notices.map((notice) => ({ ...notice, file: source.file })));
  const cut = segments.flatMap(({ source, notices }) => notices.map((notice) => ({ ...notice, file: source.file })));
  const warnings = [...noticed, ...cut, ...linked.warnings];
  return { segments, linked, accounts, rows: rows(linked, accounts, byFile(warnings), refused), refused, warnings };
}

/** Several texts may stand in one file. */
function bySource(segments: readonly DocumentSegment[]): Map<SourceText, [DocumentSegment, ...DocumentSegment[]]> {
  const found = new Map<SourceText, [DocumentSegment, ...DocumentSegment[]]>();
  for (const segment of segments) {
    const parts = found.get(segment.source);
    if (parts) parts.push(segment);
    else found.set(segment.source, [segment]);
  }
  return found;
}

function byFile(warnings: readonly Warning[]): Map<string, Notice[]> {
  const found = new Map<string, Notice[]>();
  for (const warning of warnings) found.set(warning.file, [...(found.get(warning.file) ?? []), warning]);
  return found;
}

/** Reads plain texts into rows in this process. A file that cannot be read is refused, and the others go on. */
export function run(files: readonly Delivered[]): Result {
  return compose(
    files.map(({ name, bytes }) => (bytes instanceof Uint8Array ? readPlainFile(name, bytes) : { texts: [], refused: [bytes] })),
  );
}

/** The files under the given paths, each with its bytes or its refusal. */
export function deliver(paths: readonly string[]): Delivered[] {
  const { files, refused } = find(paths);
  const given = files.map(({ name, path }): Delivered => {
    try {
      return { name, bytes: readFileSync(path) };
    } catch (error) {
      return { name, bytes: unreadable(name, error) };
    }
  });
  return [...given, ...refused.map((warning) => ({ name: warning.file, bytes: warning }))];
}
