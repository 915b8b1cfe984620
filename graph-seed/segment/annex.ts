import { fold, join } from '../passage';
import type { ClauseSegment, Passage } from '../types';
import { clausesOf, unnumbered } from './clauses';
import type { Paragraph } from './paragraphs';
import { tree } from './tree';

const ANNEX = /^附件\s*(?<number>[\d一二三四五六七八九十]*)\s*[:]?$/u;
const LIST = /^附件\s*\d*\s*[:].+|^附件\s*\d+[.、].+/u;

/** Paragraphs of the body, of each annex (附件), and the list of annexes that closes the body (附件：1.… 2.…). */
export function partAnnexes(paragraphs: readonly Paragraph[]): { body: Paragraph[]; list: Paragraph[]; annexes: Paragraph[][] } {
  const starts = paragraphs.flatMap((paragraph, i) => (ANNEX.test(fold(paragraph.text)) ? [i] : []));
  const body = paragraphs.slice(0, starts[0] ?? paragraphs.length);
  const annexes = starts.map((start, i) => paragraphs.slice(start, starts[i + 1] ?? paragraphs.length));
  const listed = body.findIndex(
    (paragraph, i) => LIST.test(fold(paragraph.text)) && body.slice(i).every((p) => p.text.length <= 80 && !/。$/u.test(p.text)),
  );
  return listed < 0 ? { body, list: [], annexes } : { body: body.slice(0, listed), list: body.slice(listed), annexes };
}

/** An annex as a clause; its numbered parts are its items. The word 附件 itself is a heading. */
export function annexClause(paragraphs: readonly Paragraph[]): { clause: ClauseSegment; metadata: Passage[] } {
  const [mark, ...rest] = paragraphs;
  const locator = `附件${ANNEX.exec(fold(mark?.text ?? ''))?.groups?.number ?? ''}`;
  const { opening, parts } = tree(rest);
  const titleEnd = opening.findIndex((paragraph) => /[。;:,]/u.test(fold(paragraph.text)) || paragraph.text.length > 40);
  const title = opening.slice(0, titleEnd < 0 ? opening.length : titleEnd);
  const heading = title.length > 0 && title.length <= 3 ? title.map((line) => line.text).join('') : null;
  const own = heading ? [join(title), ...opening.slice(title.length)] : opening;
  const children = clausesOf(parts, locator).map((child) => under(heading, child));
  return { clause: unnumbered('ANNEX', locator, heading, own, children), metadata: mark ? [mark] : [] };
}

const under = (heading: string | null, clause: ClauseSegment): ClauseSegment =>
  heading ? { ...clause, path: [heading, ...clause.path], children: clause.children.map((child) => under(heading, child)) } : clause;
