import { fold } from '../passage';
import type { Furniture } from '../types';
import { TABLE_RULE } from './markup';

/** A line of the file. `start` and `end` (without the line break) are UTF-16 offsets. */
export interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Indent of its words, in characters of Latin width. */
  readonly indent: number;
  /** Number of blank lines, or 99 for a form feed, before it. */
  readonly gap: number;
}

/** A page number with its marks, folded and without white space: -3-, 第3页共9页, 3/9, Page3of9 */
export const PAGE_NUMBER =
  /^(?:[-—–―‐·•~]+\d{1,4}[-—–―‐·•~]+|第?\d{1,4}页?[,/]?(?:共|of|\/)\d{1,4}页?|第\d{1,4}页|Page\d{1,4}(?:of\d{1,4})?)$/iu;
const RULE = /^(?:[-—–_=*~·]\s*){3,}$/u;
const DIGITS = /^\d{1,4}$/u;
const ONE_HAN = /^\p{Script=Han}$/u;
/** This many lines of one character each, one below the other, are a vertical watermark. */
const COLUMN = 4;

/** The lines of a text that are furniture (水印, 页码, 分隔线), and the words of vertical watermarks. */
export function furnitureLines(lines: readonly RawLine[]): { reasons: Map<RawLine, Furniture['reason']>; watermarks: Set<string> } {
  const reasons = new Map<RawLine, Furniture['reason']>();
  const watermarks = new Set<string>();
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && ONE_HAN.test(fold(lines[end]?.text ?? ''))) end++;
    if (end - i >= COLUMN) {
      const column = lines.slice(i, end);
      watermarks.add(column.map((line) => line.text).join(''));
      for (const line of column) reasons.set(line, 'watermark');
    }
    i = Math.max(end, i + 1);
  }
  lines.forEach((line, i) => {
    const text = fold(line.text);
    if (RULE.test(text) || TABLE_RULE.test(text)) reasons.set(line, 'rule');
    else if (PAGE_NUMBER.test(text.replace(/\s+/gu, ''))) reasons.set(line, 'page number');
    else if (DIGITS.test(text) && (line.gap > 1 || reasons.has(lines[i - 1] as RawLine))) reasons.set(line, 'page number');
  });
  return { reasons, watermarks };
}

/**
 * Number of characters at the end of a line that are the beginning of a watermark (…评估。山), 0 or 1. The character follows the end of a
 * sentence, and the next line does not continue the watermark.
 */
export function strayWatermark(text: string, next: string | undefined, watermarks: ReadonlySet<string>): number {
  for (const watermark of watermarks) {
    const first = watermark.slice(0, 1);
    if (text.endsWith(first) && /[。；！？]\s*$/u.test(text.slice(0, -1)) && !next?.trimStart().startsWith(watermark.slice(1, 2))) return 1;
  }
  return 0;
}
