import type { Glyph } from './placed';

/** A printed line (行): characters on one base line, parted where wide gaps part them. */
export interface PrintedLine {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

/** Characters of a line that stand together. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Characters whose base lines differ by less than this share of the smaller one's height stand on one line: ² and ① too. */
const ONE_LINE = 0.55;
/** Of two characters on one line neither is so much higher than the other. */
const OTHER_SIZE = 1.9;
/** A share of a character's width. */
const AGAIN = 0.3;
/** So wide is the gap between segments, in heights of the line. */
const SEGMENT_GAP = 1.5;

/** Characters as lines, from the top of the page down; within a line from left to right. */
export function linesOf(glyphs: readonly Glyph[]): PrintedLine[] {
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    const line = lines.slice(-3).find(({ base, size }) => {
      const [low, high] = size < glyph.size ? [size, glyph.size] : [glyph.size, size];
      return glyph.base - base <= ONE_LINE * low && high <= OTHER_SIZE * low;
    });
    if (line) line.glyphs.push(glyph);
    else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  return lines
    .map(({ glyphs: own }) => printed(once(own.sort((a, b) => a.left - b.left))))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.base - b.base);
}

/** A character that is printed again at next to the same place makes it bold (伪粗体) and is the same one. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const isAgain = (other: Glyph) =>
      other.text === glyph.text && glyph.left - other.left < AGAIN * (other.right - other.left) && Math.abs(glyph.order - other.order) > 1;
    if (!kept.slice(-4).some(isAgain)) kept.push(glyph);
  }
  return kept;
}

function printed(glyphs: readonly Glyph[]): PrintedLine {
  const size = most(glyphs.map((glyph) => glyph.size));
  const base = most(glyphs.filter((glyph) => Math.abs(glyph.size - size) < 0.5).map((glyph) => glyph.base));
  const segments: { text: string; left: number; right: number }[] = [];
  let isSpaced = false;
  for (const glyph of glyphs) {
    const last = segments.at(-1);
    const gap = last ? glyph.left - last.right : 0;
    if (glyph.text.trim() === '') isSpaced = true;
    else {
      if (!last || gap > SEGMENT_GAP * size) segments.push({ text: glyph.text, left: glyph.left, right: glyph.right });
      else {
        last.text += space(last.text, glyph.text, gap / size, isSpaced) + glyph.text;
        last.right = Math.max(last.right, glyph.right);
      }
      isSpaced = false;
    }
  }
  return { segments, base, size };
}

/** What is printed in a gap: a space where there is one or where words of Latin letters and digits stand apart, a full-width one where a character has room. */
function space(before: string, after: string, gap: number, isSpaced: boolean): string {
  if (gap >= 0.75) return '　';
  const isBetweenWords = /[\p{Script=Latin}\d,.;:)%]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
  return gap > (isSpaced ? 0.08 : isBetweenWords ? 0.17 : 1) ? ' ' : '';
}

/** The value that occurs most often, near values taken together. */
function most(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = values[0] ?? 0;
  for (const value of values) {
    const rounded = Math.round(value * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    if ((counts.get(rounded) ?? 0) > (counts.get(Math.round(best * 2) / 2) ?? 0)) best = value;
  }
  return best;
}

/** What stands between the words of two lines of a paragraph: Latin words keep their space. */
export const between = (before: string, line: string): string =>
  /[\p{Script=Latin},.;:)]$/u.test(before) && /^[\p{Script=Latin}(]/u.test(line) ? ' ' : '';
