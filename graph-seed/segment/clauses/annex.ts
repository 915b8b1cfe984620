import { fold, join } from '../../passage';
import type { ClauseSegment, Passage } from '../../types';
import { numberedStart } from '../../vocabulary/numberings';
import { tailOf } from '../head/tail';
import { numbered } from '../numbering/grammar';
import { isEnded, type Paragraph } from '../paragraphs';
import { clausesOf, unnumbered } from './build';

/** The line with which an annex begins: 附件, 附件2, 附件2：奖励标准表, 附：奖励标准表 */
const ANNEX = /^(?<mark>附(?:[件表录]\s*[\d一二三四五六七八九十]{0,3}|(?=[:])))[:.、]?(?<title>[^。;:,]{0,40})$/u;

/** The label and title of an annex, if the line holds nothing else (附件2：奖励标准表); else null. */
export const annexMark = (paragraph: Paragraph): { label: string; title: string } | null => {
  const groups = paragraph.isRow ? undefined : ANNEX.exec(fold(paragraph.text))?.groups;
  return groups?.mark ? { label: groups.mark === '附' ? '附件' : groups.mark.replace(/\s+/gu, ''), title: groups.title ?? '' } : null;
};

/**
 * Separates a body from its annexes. 附件 alone on a line begins an annex. 附件 with a title begins one if the body is signed above it or the
 * content follows at once; entries of the list of annexes at the end of a body do not.
 */
export function annexesOf(lines: readonly Paragraph[], raw: string): { body: readonly Paragraph[]; annexes: (readonly Paragraph[])[] } {
  const marks = lines.map(annexMark);
  const start = marks.findIndex((mark, i) => mark !== null && (mark.title === '' || isAnnexTitle(lines, marks, i, raw)));
  if (start < 0) return { body: lines, annexes: [] };
  const starts = marks.flatMap((mark, i) => (mark && i >= start && (mark.title === '' || i === start || !marks[i + 1]) ? [i] : []));
  return { body: lines.slice(0, start), annexes: starts.map((from, i) => lines.slice(from, starts[i + 1] ?? lines.length)) };
}

function isAnnexTitle(lines: readonly Paragraph[], marks: readonly (object | null)[], at: number, raw: string): boolean {
  const next = lines[at + 1];
  if (!next || marks[at + 1] || /^[:]?\d{1,2}[.、]/u.test(fold(lines[at]?.text.replace(/^附[件表录]?/u, '') ?? ''))) return false;
  if (next.isRow || (next.text.length > 20 && isEnded(next))) return true;
  return numberedStart(next.text) !== null || tailOf(lines.slice(Math.max(0, at - 6), at), raw).signature !== null;
}

/** An annex as a clause with its numbered parts as items. The line 附件 is metadata. */
export function annexClause(paragraphs: readonly Paragraph[]): { clause: ClauseSegment; metadata: Passage[]; uncut: readonly Paragraph[] } {
  const [first, ...rest] = paragraphs;
  const mark = first && annexMark(first);
  const locator = mark?.label ?? '附件';
  const { opening, parts, uncut } = numbered(rest);
  const titleEnd = opening.findIndex((paragraph) => /[。;:,\t]/u.test(fold(paragraph.text)) || paragraph.text.length > 40);
  const title = opening.slice(0, titleEnd < 0 ? opening.length : titleEnd);
  const ownTitle = mark?.title ? mark.title : null;
  const heading = ownTitle ?? (title.length > 0 && title.length <= 3 ? title.map((line) => line.text).join('') : null);
  const own = heading && !ownTitle ? [join(title), ...opening.slice(title.length)] : opening;
  const children = clausesOf(parts, locator).map((child) => under(heading, child));
  return { clause: unnumbered('ANNEX', locator, heading, own, children), metadata: first ? [first] : [], uncut };
}

const under = (heading: string | null, clause: ClauseSegment): ClauseSegment =>
  heading ? { ...clause, path: [heading, ...clause.path], children: clause.children.map((child) => under(heading, child)) } : clause;
