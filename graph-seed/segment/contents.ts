import { titleKey } from '../../src/graph/model';
import { fold, ranges } from '../passage';
import type { Furniture, FurnitureReason, Passage, SourceText } from '../types';
import type { Paragraph } from './paragraphs';

/** Dots and a page number after an entry of a table of contents. */
const LEADER = /(?:[.·…・]{2,}|[—\-_]{3,}|\t)[\s\t]*[-(]?\d{0,4}[-)]?$/u;
const PAGE = /\d{1,4}$/u;
/** The most lines of a table of contents. */
const LONGEST = 400;

/** A text without its table of contents (目录): the line 目录 and the entries below it, which have page numbers or occur again as headings. */
export function withoutContents(text: readonly Paragraph[]): { text: readonly Paragraph[]; contents: readonly Paragraph[] } {
  const start = text.findIndex((paragraph) => /^目[录次]$/u.test(fold(paragraph.text)));
  if (start < 0) return { text, contents: [] };
  const later = new Map(text.map((paragraph, i) => [keyOf(paragraph), i]));
  let end = start + 1;
  while (end < Math.min(text.length, start + LONGEST) && isEntry(text[end], end, later)) end++;
  return end - start < 3
    ? { text, contents: [] }
    : { text: [...text.slice(0, start), ...text.slice(end)], contents: text.slice(start, end) };
}

function isEntry(paragraph: Paragraph | undefined, at: number, later: ReadonlyMap<string, number>): boolean {
  if (!paragraph || paragraph.text.length > 80 || /[。;]$/u.test(fold(paragraph.text))) return false;
  return LEADER.test(fold(paragraph.text)) || (later.get(keyOf(paragraph)) ?? -1) > at;
}

const keyOf = ({ text }: Paragraph): string => titleKey(fold(text).replace(LEADER, '').replace(PAGE, ''));

/** Passages as furniture of the reading text. */
export const furnitureOf = (passages: readonly Passage[], reason: FurnitureReason, source: SourceText): Furniture[] =>
  passages.flatMap((passage) => ranges(passage, source.raw).map(([start, end]) => ({ start, end, reason })));
