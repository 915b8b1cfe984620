import type { Furniture, Line } from '../types';
import { clean } from './clean';
import type { TextParts } from './format';
import { furnitureLines, type RawLine, strayWatermark } from './furniture';
import { isTorn, paragraphStarts } from './joining';
import { markupOf, tableLines } from './markup';
import { brokenLines, type MeasuredLine, widthOf } from './paragraph-measures';

/** Reads plain text or Markdown: lines with the places of their characters, furniture set aside. */
export function readText(raw: string): TextParts {
  const rawLines = splitLines(raw);
  const { reasons, watermarks } = furnitureLines(rawLines);
  const furniture: Furniture[] = [...reasons].map(([line, reason]) => ({ start: line.start, end: line.end, reason }));
  const tables = tableLines(rawLines.map((line) => line.text));
  const inTable = new Set(rawLines.filter((_, i) => tables[i]));
  const words = rawLines.filter((line) => !reasons.has(line));
  const breaks = paragraphBreaks(words);
  let followsRow = false;
  const lines = words.map((line, i): Line => {
    const stray = strayWatermark(line.text, words[i + 1]?.text, watermarks);
    if (stray > 0) furniture.push({ start: line.end - stray, end: line.end, reason: 'watermark' });
    const text = line.text.slice(0, line.text.length - stray);
    const { level, marks, opens, isRow } = markupOf(text, inTable.has(line));
    for (const [start, end] of marks) furniture.push({ start: line.start + start, end: line.start + end, reason: 'markup' });
    const startsParagraph = (breaks[i] ?? true) || opens || followsRow || text.includes('\t');
    followsRow = isRow || text.includes('\t');
    return { ...clean(text, line.start, marks), markdownLevel: level, startsParagraph };
  });
  return { raw, lines: lines.filter((line) => line.text.length > 0), furniture: furniture.sort((a, b) => a.start - b.start) };
}

function splitLines(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = 0;
  for (const match of raw.matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+|[\f\v]|\r\n|[\n\r\u0085\u2028\u2029]/gu)) {
    if (/[\f\v]/u.test(match[0])) gap = 99;
    else if (/^[\n\r\u0085\u2028\u2029]/u.test(match[0])) gap++;
    else {
      const text = match[0].trim();
      if (text === '' || text === '\uFEFF') continue;
      const start = match.index + match[0].indexOf(text);
      const indent = widthOf(match[0].slice(0, start - match.index).replace(/\t/gu, '    '));
      lines.push({ start, end: start + text.length, text, indent, gap: Math.max(0, gap - 1) });
      gap = 0;
    }
  }
  return lines;
}

/**
 * The greatest gap to the margin of a line whose sentence continues, as a share of the page. The width is guessed, and pages of one text
 * may differ.
 */
const RAGGED = 0.2;
/** The least and greatest width of a page. Other lines were not broken at it. */
const PAGE = { narrowest: 16, widest: 60 };

/**
 * Whether each line begins a paragraph: by measures if lines are broken at a page's width (in em or in characters, whichever fits more
 * lines), else by words alone.
 */
function paragraphBreaks(lines: readonly RawLine[]): boolean[] {
  const [best] = [widthOf, (text: string) => [...text].length]
    .map((width) => measured(lines, width))
    .map((page) => ({ page, broken: brokenLines(page) }))
    .sort((a, b) => b.broken.even - a.broken.even);
  const isPage = (right: number) => right >= PAGE.narrowest && right <= PAGE.widest;
  if (best && best.broken.even >= 3 && best.broken.share >= 0.4 && isPage(best.broken.right)) return paragraphStarts(best.page, RAGGED);
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || !isTorn(before.text, line.text)) return true;
    return (line.gap === 0 && line.start - before.end <= 2 + line.indent) || (line.indent >= 2 && before.indent < line.indent);
  });
}

const measured = (lines: readonly RawLine[], width: (text: string) => number): MeasuredLine[] =>
  lines.map(({ text, indent, gap }) => ({
    text,
    left: indent,
    right: indent + width(text),
    above: gap > 1 ? null : 1 + gap,
    size: 1,
    column: '',
  }));
