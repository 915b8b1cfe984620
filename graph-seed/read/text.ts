import { fold } from '../passage';
import type { Furniture, Line } from '../types';
import { clean } from './clean';
import type { TextParts } from './format';
import { furnitureLines, type RawLine, strayWatermark } from './furniture';
import { markupOf, tableLines } from './markup';

/** Plain text, with or without Markdown's marks: furniture aside, characters as printed, each with its place. */
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
  for (const match of raw.matchAll(/[^\n\r\f\v\u2028\u2029]+|[\f\v]|\r\n|[\n\r\u2028\u2029]/gu)) {
    if (/[\f\v]/u.test(match[0])) gap = 99;
    else if (/^[\n\r\u2028\u2029]/u.test(match[0])) gap++;
    else {
      const text = match[0].trim();
      if (text === '' || text === '\uFEFF') continue;
      const start = match.index + match[0].indexOf(text);
      const indent = width(match[0].slice(0, start - match.index)) * 2;
      lines.push({ start, end: start + text.length, text, indent, gap: Math.max(0, gap - 1) });
      gap = 0;
    }
  }
  return lines;
}

const SENTENCE_END = /[。;:!?…”)\]】〕》]$/u;
const NUMBERED = /^(?:第[一二三四五六七八九十百零〇\d\s]+[编章节条]|[(]?[一二三四五六七八九十百]+\s*[、)]|[(]?\d{1,3}\s*[.、)])/u;
/** The end of a title (文种): what follows is another paragraph. */
const TITLE_END =
  /^[^，。,;；]{4,80}(?:通知|意见|决定|公告|办法|措施|方案|规定|细则|政策|计划|规划|函|批复|条例|规程|规范|指引|导则|预案|章程)(?:[(][^()]{1,8}[)])?$/u;
const ANNEX = /^附件\s*[\d一二三四五六七八九十]*\s*[:]?$/u;
const width = (text: string) => [...text].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? 0.5 : 1), 0);

/**
 * Whether a paragraph begins with each line. Where lines are broken at the page's width, a short line ends its paragraph, and so does the end of a
 * sentence before a number, or an indented line after one that is not; elsewhere every line is a paragraph, but for one that a page tore (long, its sentence not ended).
 */
function paragraphBreaks(lines: readonly RawLine[]): boolean[] {
  const widths = lines.map((line) => width(line.text));
  const full = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  const wrapped = full >= 22 && full <= 60 && widths.filter((w) => w >= full * 0.85).length >= widths.length * 0.4;
  const indented = lines.filter((line) => line.indent > 0).length / lines.length;
  const showsIndents = indented > 0.15 && indented < 0.85;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before) return true;
    const [previous, text] = [fold(before.text), fold(line.text)];
    const ended = SENTENCE_END.test(previous);
    const numbered = NUMBERED.test(text);
    if (ANNEX.test(text) || ANNEX.test(previous)) return true;
    if (wrapped) return (widths[i - 1] ?? 0) < full * 0.8 || (ended && numbered) || (showsIndents && line.indent > before.indent);
    return (
      ended ||
      numbered ||
      TITLE_END.test(previous) ||
      (widths[i - 1] ?? 0) < 20 ||
      (line.gap === 0 && line.start - before.end <= 2 + line.indent) ||
      (line.indent >= 4 && before.indent < line.indent)
    );
  });
}
