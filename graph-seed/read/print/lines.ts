import type { Glyph } from './placed';

/** A printed line (行): characters on one base line, divided at wide gaps. */
export interface PrintedLine {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

/** A group of characters of a line without wide gaps. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Characters are on one line if their base lines differ by at most this share of the smaller height. ² and ① fit. */
const ONE_LINE = 0.55;
/** The greatest ratio of heights on one line. */
const OTHER_SIZE = 1.9;
/** A character again within this share of its width is the same one (伪粗体). */
const AGAIN = 0.3;
/** The least gap between segments, in heights of the line. */
const SEGMENT_GAP = 1.5;

/** Groups characters to lines, from top to bottom, and from left to right within a line. */
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

/** A character printed twice at almost the same place (伪粗体) counts once. */
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

/**
 * The text of a gap: a space between separate words of Latin letters or digits, or if one is printed; a full-width space if a character has
 * room.
 */
function space(before: string, after: string, gap: number, isSpaced: boolean): string {
  if (gap >= 0.75) return '　';
  const isBetweenWords = /[\p{Script=Latin}\d,.;:)%]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
  return gap > (isSpaced ? 0.08 : isBetweenWords ? 0.17 : 1) ? ' ' : '';
}

/** The most frequent value; near values count together. */
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

/** The separator of two lines of a paragraph: a space between Latin words. */
export const between = (before: string, line: string): string =>
  /[\p{Script=Latin},.;:)]$/u.test(before) && /^[\p{Script=Latin}(]/u.test(line) ? ' ' : '';
