import type { LinkedClause } from '../linked';
import { oncePer } from '../once-per';
import { fold } from '../passage';
import type { Span } from '../types';
import { MATTERS } from '../vocabulary/matters';

/** A clause's own words, folded. They have as many UTF-16 units as printed. */
export const foldedWords = oncePer((clause: LinkedClause): string => fold(clause.segment.words.text));

const STOP = /[。;\n]/u;

/** Start and end (exclusive) of the whole sentences around a span. */
export function boundsOf(words: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(words[from - 1] ?? '')) from--;
  while (to < words.length && !STOP.test(words[to - 1] ?? '')) to++;
  return [from, to];
}

/** The matters whose names occur in a text. */
export const mattersNamed = (text: string): ReadonlySet<string> =>
  new Set(MATTERS.filter(({ spellings }) => spellings.some((one) => text.includes(one))).map(({ code }) => code));
