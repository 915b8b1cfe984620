import { fold, join, ranges, slice } from '../passage';
import type {
  ClauseSegment,
  DocumentSegment,
  Furniture,
  FurnitureReason,
  Line,
  Passage,
  PointPlace,
  PointSegment,
  SourceText,
  TitleRow,
} from '../types';
import { documentNumber } from '../vocabulary/document-numbers';
import { numberedStart } from '../vocabulary/numberings';
import { unnumbered } from './clauses/build';
import { joinParagraphs, paragraphs, withoutTabs } from './paragraphs';
import { NO_HEAD, pointAt } from './points';
import { isTableHeader, titleRows } from './title-table';

/** The least number of lines of a compilation that are only a document number. */
const NUMBERS_ALONE = 10;
const CHAPTER = /^(?<title>.{2,40}(?:清单|汇编|合集|摘编))[(](?<chapter>.{1,12}篇)[)]$/u;
/** Points are numbered without gaps. A figure may follow the number (27.400万元以下的…). */
const POINT = /^(?<number>\d{1,3})[.、]/u;
const HEADING = /^[^,。;:]{2,24}$/u;

/** True for a compilation (汇编、清单): many of its lines are only a document number. */
export const isCompilation = (source: SourceText): boolean =>
  source.lines.filter((line) => documentNumber(line.text)).length >= NUMBERS_ALONE;

/** Records characters that are removed from the words of a point as furniture. */
type SetAside = (passage: Passage, reason: FurnitureReason) => void;

interface OpenPoint {
  readonly place: PointPlace;
  readonly number: Passage;
  readonly lines: Line[];
  documentNumber: Passage | null;
}

/** A place in a compilation, with the numbers of its last category and section. */
interface Place extends PointPlace {
  readonly categories: number;
  readonly sections: number;
}

const START: Place = { chapter: '', category: '', section: null, number: 0, categories: 0, sections: 0 };

/** What a line does. `heading` and `point` change the place; `length` is that of the printed number. */
type Step =
  | { readonly kind: 'heading'; readonly place: Place }
  | { readonly kind: 'point'; readonly place: Place; readonly length: number }
  | { readonly kind: 'preface' | 'document number' | 'words' | 'other' };

function stepOf(line: Line, place: Place, open: OpenPoint | undefined): Step {
  const text = fold(line.text);
  const chapter = CHAPTER.exec(text)?.groups?.chapter;
  if (chapter) return { kind: 'heading', place: { ...START, chapter } };
  if (place.chapter === '') return { kind: 'preface' };
  const start = mayHead(text, place, open) ? numberedStart(line.text) : null;
  if (start?.numbering === '一、' && start.value === place.categories + 1)
    return { kind: 'heading', place: { ...place, category: line.text, section: null, categories: start.value, sections: 0 } };
  if (start?.numbering === '（一）' && start.value === place.sections + 1)
    return { kind: 'heading', place: { ...place, section: line.text, sections: start.value } };
  const point = POINT.exec(text);
  if (point && Number(point.groups?.number) === place.number + 1)
    return { kind: 'point', place: { ...place, number: place.number + 1 }, length: point[0].length };
  if (open?.documentNumber === null && documentNumber(line.text)) return { kind: 'document number' };
  return { kind: open?.place.chapter === place.chapter ? 'words' : 'other' };
}

/** True for a short line after a complete point. */
const mayHead = (text: string, place: Place, open: OpenPoint | undefined): boolean =>
  HEADING.test(text) &&
  (!open || open.documentNumber !== null || place.number === 0 || /[。)]$/u.test(fold(open.lines.at(-1)?.text.slice(-1) ?? '')));

/**
 * Reads a compilation (政策汇编) line by line: 篇, category (一、), section (（一）), points (1.) that each end with their document number, then
 * tables of titles.
 */
export function compilation(source: SourceText): DocumentSegment {
  const printed = source.lines.map(withoutTabs);
  const preface: Line[] = [];
  const metadata: Passage[] = [];
  const points: OpenPoint[] = [];
  const rows: TitleRow[] = [];
  const tables = tablesOf(printed);
  const lines = printed.slice(0, tables[0]?.start);
  const title = lines.map((line) => CHAPTER.exec(fold(line.text))?.groups?.title).find(Boolean) ?? null;
  let place = START;
  for (const line of lines) {
    const open = points.at(-1);
    const step = stepOf(line, place, open);
    if (step.kind === 'heading' || step.kind === 'point') place = step.place;
    if (step.kind === 'point') {
      const words = { ...line, ...slice(line, step.length) };
      points.push({ place, number: slice(line, 0, step.length), lines: [words], documentNumber: null });
    } else if (step.kind === 'document number' && open) open.documentNumber = line;
    else if (step.kind === 'words' && open) open.lines.push(line);
    else (step.kind === 'preface' ? preface : metadata).push(line);
  }
  const known = new Set(points.flatMap((point) => documentNumber(point.documentNumber?.text ?? '')?.canonical ?? []));
  for (const table of tables) {
    metadata.push(...printed.slice(table.start, table.header + 1));
    const found = titleRows(source, printed.slice(table.header + 1, table.end), known);
    rows.push(...found.rows);
    metadata.push(...found.metadata);
  }
  const furniture: Furniture[] = [];
  const setAside: SetAside = (passage, reason) => {
    for (const [start, end] of ranges(passage, source.raw)) furniture.push({ start, end, reason });
  };
  const clauses = points.map((point) => pointSegment(point, rows, setAside));
  const opening = prefaceOf(preface, title);
  return {
    source,
    head: { ...NO_HEAD, title: opening.title, issuers: opening.issuers },
    clauses: [...opening.clauses, ...clauses],
    rows,
    metadata: [...opening.metadata, ...metadata],
    furniture,
    notices: [],
  };
}

/** Tables of titles: from the lines of their heading (…汇总表) to the next table. */
function tablesOf(lines: readonly Line[]): { start: number; header: number; end: number }[] {
  const tables: { start: number; header: number; end: number }[] = [];
  lines.forEach((line, header) => {
    if (!isTableHeader(line)) return;
    let start = header;
    while (
      start > 0 &&
      header - start < 4 &&
      !/[。号无)]$/u.test(fold(lines[start - 1]?.text ?? '')) &&
      (start === header ? /表$/u.test(lines[start - 1]?.text ?? '') : true)
    )
      start--;
    const before = tables.at(-1);
    if (before) before.end = start;
    tables.push({ start, header, end: lines.length });
  });
  return tables;
}

function pointSegment(
  { place, number, lines, documentNumber: ofPoint }: OpenPoint,
  rows: readonly TitleRow[],
  setAside: SetAside,
): PointSegment {
  const printed = withoutPastedTitle(joinParagraphs(paragraphs(lines)), rows, setAside);
  return pointAt(place, { number, words: withoutStrayTail(printed, setAside), units: [], documentNumber: ofPoint });
}

/** A code of a database of laws, in brackets after a title copied from it: (FBM-CLI.12.8441925). */
const DATABASE_CODE = /[(](?:FBM-)?CLI[.\d]+(?:[(]EN[)])?[)]/u;

/** Removes a title with its database code that was pasted into a sentence and is printed in the tables. */
function withoutPastedTitle(words: Passage, rows: readonly TitleRow[], setAside: SetAside): Passage {
  const text = fold(words.text);
  const code = DATABASE_CODE.exec(text);
  if (!code) return words;
  const before = text.slice(0, code.index);
  const title = rows.map((row) => fold(row.title.text)).find((one) => one.length > 0 && before.endsWith(one)) ?? '';
  const [start, end] = [code.index - title.length, code.index + code[0].length];
  const pasted = slice(words, start, end);
  setAside(pasted, 'pasted title');
  return join([slice(words, 0, start), slice(words, end)]);
}

/** Removes the beginning of a sentence that breaks off at the end of a point (…共同出资。联合资助项目). */
function withoutStrayTail(words: Passage, setAside: SetAside): Passage {
  const tail = /(?<=[。；])[^\p{P}\s]{1,8}$/u.exec(words.text);
  if (!tail) return words;
  setAside(slice(words, tail.index), 'stray tail');
  return slice(words, 0, tail.index);
}

/** The preface (前言). It names the compilation's full title, 《2021-2025年惠企政策点清单》, and its author. */
function prefaceOf(
  lines: readonly Line[],
  chapterTitle: string | null,
): { clauses: ClauseSegment[]; metadata: Passage[]; title: Passage | null; issuers: string[] } {
  const heads = lines.filter((line) => /^(?:前言|序言|说明|编者按)$/u.test(fold(line.text)));
  const words = joinParagraphs(paragraphs(lines.filter((line) => !heads.includes(line))));
  const text = fold(words.text);
  const quoted =
    chapterTitle === null ? null : [...text.matchAll(/《([^《》]{4,60})》/gu)].find((match) => match[1]?.endsWith(chapterTitle));
  const title = quoted ? slice(words, quoted.index + 1, quoted.index + quoted[0].length - 1) : null;
  const maker = /(?:^|[,。;、])(?<name>[\p{Script=Han}]{4,24}(?:局|厅|委|办|中心|政府))对[^,。]{2,40}(?:梳理|汇编|整理|汇总)/u.exec(text)
    ?.groups?.name;
  return {
    clauses: text === '' ? [] : [unnumbered('PREAMBLE', '前言', heads[0]?.text ?? null, [words])],
    metadata: heads,
    title,
    issuers: maker ? [maker] : [],
  };
}
