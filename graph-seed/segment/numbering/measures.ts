import { fold } from '../../passage';
import { numberedStart, rankOf } from '../../vocabulary/numberings';
import { isLabelled, labelOf } from '../clauses/labels';
import { isHeadingLine, type Paragraph } from '../paragraphs';
import { type Numbered, numbered } from './grammar';
import type { Part } from './parts';

/** The most lines of a measure before its first label. */
const BEFORE_LABEL = 3;
const QUESTION = /^(?:问|Q)\d{0,2}[:.、]|^[^。;:]{4,60}[?]$/u;
const ANSWER = /^(?:答|A)\d{0,2}[:.、]/u;

/**
 * Reads a text that has no numbers but labelled lines (政策内容：…, 申请渠道：…) or questions and answers. Each measure with a heading is a part. A
 * line above several measures (服务对象：…, 面向个人) is their heading. Null for other texts.
 */
export function measured(body: readonly Paragraph[]): Numbered | null {
  if (body.some(isDivided)) return null;
  const starts = body.map((_, i) => isMeasure(body, i));
  if (starts.filter(Boolean).length < 2) return null;
  const heads = headsOf(body, starts);
  const first = starts.findIndex((isStart, i) => isStart || heads[i]);
  const parts: Part[] = [];
  const uncut: Paragraph[] = [];
  let group = parts;
  for (let i = first; i < body.length; ) {
    const next = body.findIndex((_, j) => j > i && (starts[j] || heads[j]));
    const [heading, ...lines] = body.slice(i, next < 0 ? body.length : next);
    if (!heading) break;
    if (heads[i]) {
      const part: Part = { start: null, bare: 'heading', paragraphs: [heading], parts: [] };
      parts.push(part);
      group = part.parts;
    } else {
      const inner = numbered(lines);
      uncut.push(...inner.uncut);
      group.push({ start: null, bare: 'measure', paragraphs: [heading, ...inner.opening], parts: inner.parts });
    }
    i += 1 + lines.length;
  }
  return { opening: body.slice(0, first), parts, uncut };
}

/** True for a number of an upper level. A text with one is segmented by its numbers. */
function isDivided(paragraph: Paragraph): boolean {
  const start = paragraph.isRow ? null : numberedStart(paragraph.text);
  return start !== null && !start.doubtful && rankOf(start.numbering) <= rankOf('（一）');
}

function isMeasure(body: readonly Paragraph[], at: number): boolean {
  const heading = body[at];
  if (!heading) return false;
  if (QUESTION.test(fold(heading.text))) return ANSWER.test(fold(body[at + 1]?.text ?? ''));
  if (!isHeadingLine(heading) || isLabelled(heading)) return false;
  const label = body.slice(at + 1, at + 1 + BEFORE_LABEL).findIndex(isLabelled);
  return label >= 0 && !body.slice(at + 1, at + 1 + label).some((line) => isHeadingLine(line)) && !isMeasure(body, at + 2 + label);
}

/** Marks the lines above measures that head them: unnumbered headings, if there are two, and lines with the label above the first measure. */
function headsOf(body: readonly Paragraph[], starts: readonly boolean[]): boolean[] {
  const above = body.map((paragraph, i) => (starts[i + 1] === true && starts[i] === false ? paragraph : null));
  const label = labelOf(body[starts.indexOf(true) - 1] ?? EMPTY);
  const headings = above.filter((paragraph) => paragraph !== null && isHeadingLine(paragraph)).length;
  return above.map((paragraph) => {
    if (!paragraph || paragraph.text.length > 30) return false;
    return isHeadingLine(paragraph) ? headings > 1 : label !== null && labelOf(paragraph) === label;
  });
}

const EMPTY: Paragraph = { text: '', at: [], markdownLevel: 0, isRow: false };
