import { titleKey } from '../../src/graph/model';
import { fold } from '../passage';
import type { ClauseSegment, DocumentHead, DocumentSegment, Notice, Passage, SourceText } from '../types';
import { ENDS_AS_TITLE } from '../vocabulary/genres';
import { ISSUES } from '../vocabulary/letterheads';
import { numberedStart } from '../vocabulary/numberings';
import { annexClause, annexesOf, annexMark } from './clauses/annex';
import { clausesOf, unnumbered, withOwnLocators } from './clauses/build';
import { takeClosing } from './clauses/closing';
import { type Opening, opening, together } from './head/opening';
import { firstSignature, type Signature } from './head/signature';
import { tailOf } from './head/tail';
import { territoryOf } from './head/territory';
import { noPolicy, notCut } from './notices';
import { type Numbered, numbered } from './numbering/grammar';
import { measured } from './numbering/measures';
import { isHeadingLine, type Paragraph } from './paragraphs';

/**
 * Segments one document (公文): head, preamble, numbered parts, closing, annexes, end matter. A text without numbers is all preamble.
 * @param published The day on which the web page was published, ISO 8601; used if the text prints none.
 */
export function document(source: SourceText, all: readonly Paragraph[], published: string | null = null): DocumentSegment {
  const issued = issuedStart(all);
  const first = issued + openingOf(all.slice(issued), source.raw);
  const open = opening(all.slice(0, first), source.raw);
  const { body, annexes } = annexesOf(all.slice(first), source.raw);
  const tail = tailOf(body, source.raw);
  const [annexTitle, ...lastAnnex] = annexes.at(-1) ?? [];
  const end = annexTitle ? tailOf(lastAnnex, source.raw) : tail;
  const { words, signature, metadata } = withoutSignature(body.slice(0, tail.start), source.raw);
  const { opening: loose, parts, uncut } = partsOf(words);
  const closing = takeClosing(parts);
  const heads = parts.flatMap((part) => (part.bare === 'closing' ? part.paragraphs.splice(0, 1) : []));
  const annexed = annexes.map((lines, i) => annexClause(i === annexes.length - 1 ? lines.slice(0, end.start + 1) : lines));
  const clauses: ClauseSegment[] = withOwnLocators([
    ...prefaceOf([...open.preamble, ...loose]),
    ...clausesOf(parts),
    ...(closing.length > 0 ? [unnumbered('CLOSING', '附则', null, closing)] : []),
    ...annexed.map((annex) => annex.clause),
  ]);
  const head = headOf(source, open, [signature, tail.signature, end.signature], {
    printed: end.printed ?? tail.printed ?? open.told.datePublication ?? published,
    words: all,
  });
  const notices: Notice[] = notCut([...uncut, ...annexed.flatMap((annex) => annex.uncut)], source);
  const isPolicy =
    head.number !== null || head.issuers.length > 0 || source.published?.number || clauses.some(({ kind }) => kind !== 'PREAMBLE');
  return {
    source,
    head,
    clauses,
    rows: [],
    metadata: [
      ...open.metadata,
      ...metadata,
      ...heads,
      ...body.slice(tail.start),
      ...annexed.flatMap((annex) => annex.metadata),
      ...lastAnnex.slice(end.start),
    ],
    furniture: [],
    notices: isPolicy ? notices : [...notices, noPolicy()],
  };
}

const partsOf = (body: readonly Paragraph[], hasHead = false): Numbered => measured(body) ?? numbered(body, hasHead);

/** The number of paragraphs before the first number of a text. */
function openingOf(text: readonly Paragraph[], raw: string): number {
  const { body } = annexesOf(text, raw);
  return partsOf(body.slice(0, tailOf(body, raw).start), true).opening.length;
}

/** The preamble (前言). Numbered points of the issuing notice are its items. */
function prefaceOf(paragraphs: readonly Paragraph[]): ClauseSegment[] {
  if (paragraphs.length === 0) return [];
  const { opening, parts } = numbered(paragraphs);
  return [unnumbered('PREAMBLE', '前言', null, opening, clausesOf(parts, '前言'))];
}

/**
 * Index of the title of the issued text, if points or a signature of the notice precede it; 0 if the text begins at once. The title is
 * named in the notice's own title, or is that of the annex if the notice has no points.
 */
function issuedStart(all: readonly Paragraph[]): number {
  const titleTo = (at: number) =>
    all
      .slice(Math.max(0, at - 3), at + 1)
      .map(({ text }) => text)
      .join('');
  const notice = all.slice(0, 30).findIndex(({ text }, at) => NOTICE.test(fold(text)) && ISSUES.test(titleTo(at)));
  if (notice < 0) return 0;
  const title = titleKey(titleTo(notice));
  let hasPoints = false;
  for (let at = notice + 1; at < all.length; at++) {
    const [line, next] = [all[at], all[at + 1]];
    if (!line || !isHeadingLine(line, 80)) hasPoints ||= line !== undefined && numberedStart(line.text)?.doubtful === false;
    else if (titlesAt(line, next).some((one) => title.includes(titleKey(one)))) return at;
    if (line && next && !hasPoints && annexMark(line)?.title === '' && isHeadingLine(next, 80) && titlesAt(next, all[at + 2]).length > 0)
      return at + 1;
  }
  return 0;
}

const NOTICE = /(?:通知|公告|决定|令)$/u;

/** The titles that a line forms, alone or with the next. */
const titlesAt = (line: Paragraph, next: Paragraph | undefined): string[] =>
  [line.text, line.text + (next?.text ?? '')].filter((title) => ENDS_AS_TITLE.test(fold(title)));

/** The words of a body without a signature among them. */
function withoutSignature(
  body: readonly Paragraph[],
  raw: string,
): { words: Paragraph[]; signature: Signature | null; metadata: Paragraph[] } {
  const signature = firstSignature(body, raw);
  if (!signature) return { words: [...body], signature, metadata: [] };
  const { start, end } = signature;
  return { words: [...body.slice(0, start), ...body.slice(end)], signature, metadata: body.slice(start, end) };
}

/** The head, completed from the end matter and the particulars of the page. */
function headOf(
  source: SourceText,
  { head, told }: Opening,
  signatures: readonly (Signature | null)[],
  { printed, words }: { readonly printed: string | null; readonly words: readonly Passage[] },
): DocumentHead {
  const signed = signatures.find((signature) => signature?.date) ?? signatures.find(Boolean);
  const page = source.published;
  const own = head.issuers.length > 0 ? together(head.issuers, signed?.organs ?? []) : (signed?.organs ?? []);
  const issuers = own.length > 0 ? own : told.issuers.length > 0 ? told.issuers : page?.issuer ? [page.issuer] : [];
  const text = words.map((paragraph) => paragraph.text).join('\n');
  return {
    ...head,
    issuers,
    territory: territoryOf(head.title?.text ?? page?.title ?? '', issuers, text)?.code ?? null,
    dateDocument: head.dateDocument ?? signed?.date ?? told.dateDocument ?? page?.dateDocument ?? null,
    datePublication: printed ?? page?.datePublication ?? null,
  };
}
