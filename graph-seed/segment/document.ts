import { fold } from '../passage';
import type { ClauseSegment, DocumentSegment, Passage, SourceText } from '../types';
import { annexClause, annexMark } from './clauses/annex';
import { clausesOf, unnumbered, withOwnLocators } from './clauses/build';
import { closingUnits } from './clauses/units';
import { opening, tail } from './head';
import { numbered, type Part } from './numbering/grammar';
import { type Paragraph, paragraphs } from './paragraphs';

const LIST = /^附件\s*\d*\s*[:].+|^附件\s*\d+[.、].+/u;
function partAnnexes(paragraphs: readonly Paragraph[]): { body: Paragraph[]; list: Paragraph[]; annexes: Paragraph[][] } {
  const starts = paragraphs.flatMap((paragraph, i) => (annexMark(paragraph) && !annexMark(paragraph)?.title ? [i] : []));
  const body = paragraphs.slice(0, starts[0] ?? paragraphs.length);
  const annexes = starts.map((start, i) => paragraphs.slice(start, starts[i + 1] ?? paragraphs.length));
  const listed = body.findIndex(
    (paragraph, i) => LIST.test(fold(paragraph.text)) && body.slice(i).every((p) => p.text.length <= 80 && !/。$/u.test(p.text)),
  );
  return listed < 0 ? { body, list: [], annexes } : { body: body.slice(0, listed), list: body.slice(listed), annexes };
}
/** One document (公文): head, preamble, numbered parts, closing, annexes, what stands after. Any text is one; a text without numbers is all preamble. */
export function document(source: SourceText): DocumentSegment {
  const all = paragraphs(source.lines);
  const first = firstNumbered(all);
  const end = tail(all.slice(first));
  const open = opening(all.slice(0, first));
  const { body, list, annexes } = partAnnexes(all.slice(first, first + end.end));
  const { opening: loose, parts } = numbered(body);
  const closing = takeClosing(parts);
  const preamble = [...open.preamble, ...loose];
  const annexed = annexes.map(annexClause);
  const clauses: ClauseSegment[] = [
    ...(preamble.length > 0 ? [unnumbered('PREAMBLE', '前言', null, preamble)] : []),
    ...clausesOf(parts),
    ...(closing.length > 0 ? [unnumbered('CLOSING', '附则', null, closing)] : []),
    ...annexed.map((annex) => annex.clause),
  ];
  return {
    source,
    head: {
      ...open.head,
      dateDocument: open.head.dateDocument ?? end.dateDocument,
      datePublication: open.head.datePublication ?? end.datePublication,
    },
    clauses: withOwnLocators(clauses),
    rows: [],
    metadata: [...open.metadata, ...list, ...annexed.flatMap((annex) => annex.metadata), ...all.slice(first + end.end)],
    furniture: [],
  };
}

/** Index of the paragraph with which the numbering begins; the text's end where there is none. */
function firstNumbered(all: readonly Paragraph[]): number {
  const first = numbered(all).parts[0]?.paragraphs[0];
  return first ? all.indexOf(first) : all.length;
}

const CLOSES =
  /^(?:本|以上|上述|此前|该)(?:措施|办法|政策|意见|方案|细则|规定|规程|通知|条例|若干|实施|政策措施)?.{0,40}(?:施行|实施|执行|有效期|解释|废止|重复)/u;

/** Takes the unnumbered closing (附则) off the last part: what follows its bracket of units, or a paragraph on from which the text speaks of itself; not where only a heading would be left (十六、附则). */
function takeClosing(parts: readonly Part[]): Passage[] {
  let last = parts.at(-1);
  while (last?.parts.length) last = last.parts.at(-1);
  if (!last) return [];
  const rest = last.paragraphs;
  const bracket = rest.findLastIndex((paragraph) => closingUnits(paragraph).units !== null);
  const speaks = rest.findIndex((paragraph, i) => i > 0 && CLOSES.test(fold(paragraph.text)));
  const start = bracket >= 0 ? bracket + 1 : speaks;
  const isHeading = start === 1 && !/[。;]/u.test(fold(rest[0]?.text ?? ''));
  return start > 0 && start < rest.length && !isHeading ? rest.splice(start) : [];
}
