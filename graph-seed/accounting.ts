import { BLANK, ranges } from './passage';
import { codePoints } from './places';
import type { ClauseSegment, DocumentSegment, Passage, SourceText } from './types';

/** The account of the characters of a file, in Unicode code points. The three parts add up to `characters`. */
export interface FileAccount {
  readonly name: string;
  readonly source: SourceText;
  readonly characters: number;
  readonly inClauses: number;
  readonly inHeadingsAndMetadata: number;
  readonly setAside: number;
  /** Ranges of words in none of the three parts. The list is empty; an entry is a bug of segmenting. */
  readonly unplaced: readonly (readonly [number, number])[];
}

const [IN_CLAUSES, IN_HEADINGS, SET_ASIDE] = [1, 2, 3] as const;
type Mark = typeof IN_CLAUSES | typeof IN_HEADINGS;

/** The passages of a file that a text places, each with its part. */
function* claims(segment: DocumentSegment): Generator<readonly [Passage, Mark]> {
  function* ofClause(clause: ClauseSegment): Generator<readonly [Passage, Mark]> {
    yield [clause.words, IN_CLAUSES];
    if (clause.number) yield [clause.number, IN_HEADINGS];
    for (const unit of clause.units) yield [unit, IN_HEADINGS];
    if ('documentNumber' in clause && clause.documentNumber) yield [clause.documentNumber as Passage, IN_HEADINGS];
    for (const child of clause.children) yield* ofClause(child);
  }
  for (const clause of segment.clauses) yield* ofClause(clause);
  for (const passage of segment.metadata) yield [passage, IN_HEADINGS];
  for (const { title, number } of segment.rows) for (const passage of [title, number]) if (passage) yield [passage, IN_HEADINGS];
}

/**
 * Accounts for every character of a file. It is in a clause's words, in a heading or metadata, or set aside (furniture, and white space
 * outside the words).
 * @param segments the texts of the file
 */
export function account(...segments: readonly [DocumentSegment, ...DocumentSegment[]]): FileAccount {
  const [{ source }] = segments;
  const { raw, file } = source;
  const owner = new Uint8Array(raw.length);
  for (const segment of segments) {
    for (const [passage, mark] of claims(segment)) for (const [start, end] of ranges(passage, raw)) owner.fill(mark, start, end);
  }
  const aside = [...source.furniture, ...segments.flatMap((segment) => segment.furniture)];
  for (const { start, end } of aside) owner.fill(SET_ASIDE, start, end);
  const counts = [0, 0, 0, 0];
  const unplaced: [number, number][] = [];
  for (let at = 0; at < raw.length; at++) {
    const length = (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const mark = owner[at] ?? 0;
    counts[mark] = (counts[mark] ?? 0) + 1;
    if (mark === 0 && !BLANK.test(raw[at] ?? '')) unplaced.push([at, at + length]);
    at += length - 1;
  }
  return {
    name: file,
    source,
    characters: codePoints(raw).length,
    inClauses: counts[IN_CLAUSES] ?? 0,
    inHeadingsAndMetadata: counts[IN_HEADINGS] ?? 0,
    setAside: (counts[0] ?? 0) + (counts[SET_ASIDE] ?? 0),
    unplaced,
  };
}

/** The range from the first to the last character that a text places in its file, in UTF-16 offsets. Null if it places none. */
export function extent(segment: DocumentSegment): [start: number, end: number] | null {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const [{ at }] of claims(segment)) {
    for (const place of at) {
      start = Math.min(start, place);
      end = Math.max(end, place + 1);
    }
  }
  return end > 0 ? [start, end] : null;
}
