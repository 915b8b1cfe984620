import { ranges } from './passage';
import { codePoints } from './places';
import type { ClauseSegment, DocumentSegment, Passage, SourceText } from './types';

/** Where the characters of a file went, in Unicode code points; the three parts add up to `characters`. */
export interface FileAccount {
  readonly name: string;
  readonly sha256: string;
  readonly characters: number;
  readonly inClauses: number;
  readonly inHeadingsAndMetadata: number;
  readonly setAside: number;
  /** Ranges of words that no part claims and nothing set aside: a fault of the cut, empty by promise. */
  readonly unplaced: readonly (readonly [number, number])[];
}

/** Accounts for every character of a file, by the texts that it holds: a clause's words, a heading or metadata, or set aside (furniture, and white space outside the words). */
export function account({ raw, file, sha256, furniture }: SourceText, segments: readonly DocumentSegment[]): FileAccount {
  const places = codePoints(raw);
  const owner = new Uint8Array(raw.length);
  const claim = (passage: Passage, mark: number) => {
    for (const [start, end] of ranges(passage, raw)) owner.fill(mark, start, end);
  };
  const visit = (clause: ClauseSegment): void => {
    claim(clause.words, 1);
    if (clause.number) claim(clause.number, 2);
    for (const unit of clause.units) claim(unit, 2);
    if ('documentNumber' in clause && clause.documentNumber) claim(clause.documentNumber as Passage, 2);
    clause.children.forEach(visit);
  };
  for (const { clauses, metadata, rows } of segments) {
    clauses.forEach(visit);
    for (const passage of metadata) claim(passage, 2);
    for (const row of rows) for (const passage of [row.title, row.number]) if (passage) claim(passage, 2);
  }
  for (const { start, end } of [...furniture, ...segments.flatMap((segment) => segment.furniture)]) owner.fill(3, start, end);
  const counts = [0, 0, 0, 0];
  const unplaced: [number, number][] = [];
  for (let at = 0; at < raw.length; at++) {
    const length = (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const mark = owner[at] ?? 0;
    counts[mark] = (counts[mark] ?? 0) + 1;
    if (mark === 0 && !/[\s\uFEFF\u200B]/u.test(raw[at] ?? '')) unplaced.push([at, at + length]);
    at += length - 1;
  }
  return {
    name: file,
    sha256,
    characters: places.length,
    inClauses: counts[1] ?? 0,
    inHeadingsAndMetadata: counts[2] ?? 0,
    setAside: (counts[0] ?? 0) + (counts[3] ?? 0),
    unplaced,
  };
}
