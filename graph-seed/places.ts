import { firstThat } from './sorted';

/** Converts UTF-16 offsets of a text to code points. They are equal if all characters are in the Basic Multilingual Plane. */
export function codePoints(raw: string): { length: number; at: (offset: number) => number } {
  const pairs: number[] = [];
  for (const match of raw.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return { length: raw.length - pairs.length, at: (offset) => offset - firstThat(pairs, (pair) => pair >= offset) };
}
