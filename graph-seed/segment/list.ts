import { fold, slice } from '../passage';
import type { DocumentSegment, Line, Passage, PointPlace, PointSegment, SourceText, TitleRow } from '../types';
import { columnsOf, isListHeader, type ListColumn } from '../vocabulary/list-columns';
import { withRole } from './clauses/unit-columns';
import { joinParagraphs, withoutTabs } from './paragraphs';
import { NO_HEAD, pointAt } from './points';

/** The least share of a text's characters in the rows of a list (政策清单). Below it, the table is part of a document. */
const SHARE = 0.5;
const NUMBER = /[\p{Script=Han}]{2,16}[〔【[(]\d{4}[〕】\])]\d{1,5}号|[\p{Script=Han}]{2,24}公告\d{4}年第\d{1,5}号/u;
const NAMED_TABLE = /(?:清单|汇编|目录|一览表|汇总表|明细表|台账|表)(?:[(][^()]{1,20}[)])?$/u;

interface Table {
  /** Index of the header line in the source. */
  readonly header: number;
  readonly columns: readonly ListColumn[];
  readonly heads: readonly Passage[];
}

/** The tables of a list (政策清单), in order; empty if most of the text is outside their rows. */
export function listsOf(source: SourceText): readonly Table[] {
  const tables: Table[] = [];
  source.lines.forEach((line, header) => {
    if (!hasTabs(source, line)) return;
    const heads = cellsOf(source, line);
    const names = heads.map(({ text }) => text);
    if (isListHeader(names)) tables.push({ header, heads, columns: columnsOf(names) });
  });
  const [first] = tables;
  if (!first) return [];
  const length = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);
  const rows = source.lines.slice(first.header + 1).filter((line) => hasTabs(source, line));
  return length(rows) >= length(source.lines) * SHARE ? tables : [];
}

/** Places of a heading, in lines above the header of its table. */
const ABOVE = [1, 2, 3];

/**
 * Reads a list row by row. Each row is a point (政策要点) of the document whose number it contains. Lines with one cell are titles or headings.
 */
export function list(source: SourceText, tables: readonly Table[]): DocumentSegment {
  const metadata: Passage[] = [];
  const points: PointSegment[] = [];
  const rows: TitleRow[] = [];
  const headers = new Map(tables.map((one) => [one.header, one]));
  let title: Passage | null = null;
  let table: Table | undefined;
  let place: PointPlace = { chapter: '清单', category: '', section: null, number: 0 };
  /** Lines directly above the next header: the name of the sheet, the title of the table. */
  let headings: Line[] = [];
  for (const [i, line] of source.lines.entries()) {
    const begun = headers.get(i);
    if (!begun && table && hasTabs(source, line)) {
      const row = rowOf(source, line, table);
      if (row.category) place = { ...place, category: row.category.text };
      if (row.heading) rows.push({ title: row.heading, number: row.number });
      if (row.words.text !== '') {
        place = { ...place, number: place.number + 1 };
        points.push(pointAt(place, { number: row.serial, words: row.words, units: row.units, documentNumber: row.number }));
      }
      metadata.push(...row.rest);
      continue;
    }
    metadata.push(line);
    if (begun) {
      table = begun;
      const named = headings.find(({ text }) => NAMED_TABLE.test(fold(text)));
      title ??= named ?? null;
      const chapter = headings.findLast((heading) => heading !== named) ?? named;
      place = { chapter: chapter ? chapterOf(chapter.text) : '清单', category: '', section: null, number: 0 };
      headings = [];
    } else if (ABOVE.some((lines) => headers.has(i + lines))) headings.push(line);
    else if (table) place = { ...place, category: line.text };
  }
  return { source, head: { ...NO_HEAD, title }, clauses: points, rows, metadata, furniture: [], notices: [] };
}

/** 惠企政策清单（财税篇） → 财税篇 */
const chapterOf = (heading: string): string =>
  /[(](?<chapter>[^()]{1,12}篇)[)]$/u.exec(fold(heading))?.groups?.chapter ?? heading.slice(0, 40);

interface Row {
  readonly serial: Passage | null;
  readonly words: Passage;
  readonly number: Passage | null;
  /** The title of the document, if it is more than a mark (/, 无). */
  readonly heading: Passage | null;
  readonly category: Passage | null;
  readonly units: readonly Passage[];
  /** Cells that are no part of a point. */
  readonly rest: readonly Passage[];
}

function rowOf(source: SourceText, line: Line, { columns, heads }: Table): Row {
  const cells = cellsOf(source, line);
  const of = (wanted: ListColumn) => cells.filter((cell, i) => cell.text !== '' && wanted === (columns[i] ?? 'other'));
  const units = cells.flatMap((cell, i) => (cell.text === '' || columns[i] !== 'units' ? [] : [withRole(cell, heads[i])]));
  const [[serial = null, ...serials], [printed = null, ...numbers], [title = null, ...titles]] = [of('serial'), of('number'), of('title')];
  const found = printed && NUMBER.exec(fold(printed.text));
  const number = printed && (found ? slice(printed, found.index, found.index + found[0].length) : printed);
  const around = printed && found ? [slice(printed, 0, found.index), slice(printed, found.index + found[0].length)] : [];
  const words = joinParagraphs(of('words'));
  const heading = title && title.text.length > 3 ? title : null;
  const loose = [...(heading ? [] : [title]), ...(words.text === '' ? [number, serial, ...units] : [])];
  const categories = of('category');
  const rest = [...of('other'), ...serials, ...categories, ...numbers, ...titles, ...around, ...loose];
  return {
    serial,
    words,
    number,
    heading,
    category: categories[0] ?? null,
    units,
    rest: rest.filter((cell): cell is Passage => cell !== null && cell.text !== ''),
  };
}

/** The offset in the reading text at which a line begins, tabs before its first word included. */
function lineStart(source: SourceText, line: Line): number {
  let start = line.at[0] ?? 0;
  while (start > 0 && /[^\S\n\r\f\v\u2028\u2029]/u.test(source.raw[start - 1] ?? '')) start--;
  return start;
}

const hasTabs = (source: SourceText, line: Line): boolean => source.raw.slice(lineStart(source, line), line.at.at(-1)).includes('\t');

/** The words of a row, divided at the tabs of the reading text. */
function cellsOf(source: SourceText, row: Line): Passage[] {
  const line = withoutTabs(row);
  const cells: Passage[] = [];
  let from = 0;
  let column = 0;
  let place = lineStart(source, row);
  for (let i = 0; i <= line.text.length; i++) {
    const at = line.at[i] ?? Number.POSITIVE_INFINITY;
    let tabs = 0;
    if (i < line.text.length) for (; place < at; place++) if (source.raw[place] === '\t') tabs++;
    if (tabs === 0 && i < line.text.length) continue;
    cells[column] = slice(line, from, i);
    from = i;
    column += tabs;
  }
  return Array.from(cells, (cell) => cell ?? { text: '', at: [] });
}
