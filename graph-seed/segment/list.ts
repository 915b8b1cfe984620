import { fold, join, slice } from '../passage';
import type { DocumentSegment, Line, Passage, PointSegment, SourceText, TitleRow } from '../types';
import { columnsOf, isListHeader, type ListColumn } from '../vocabulary/list-columns';
import { headingOf } from './clauses/heading';
import { NO_HEAD } from './no-head';
import { joinParagraphs, withoutTabs } from './paragraphs';

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

/**
 * Reads a list row by row. Each row is a point (政策要点) of the document whose number it contains. Lines with one cell are titles or headings.
 */
export function list(source: SourceText, tables: readonly Table[]): DocumentSegment {
  const metadata: Passage[] = [];
  const points: PointSegment[] = [];
  const rows: TitleRow[] = [];
  const place = { chapter: '清单', category: '', number: 0 };
  /** Lines directly above the next header: the name of the sheet, the title of the table. */
  const headings: Line[] = [];
  let title: Passage | null = null;
  let table: Table | undefined;
  const headers = new Map(tables.map((one) => [one.header, one]));
  for (const [i, line] of source.lines.entries()) {
    const begun = headers.get(i);
    if (begun || !table || !hasTabs(source, line)) {
      metadata.push(line);
      if (begun) {
        table = begun;
        const named = headings.find(({ text }) => NAMED_TABLE.test(fold(text)));
        title ??= named ?? null;
        const chapter = headings.findLast((heading) => heading !== named) ?? named;
        Object.assign(place, { chapter: chapter ? chapterOf(chapter.text) : '清单', category: '', number: 0 });
        headings.length = 0;
      } else if ([1, 2, 3].some((below) => headers.has(i + below))) headings.push(line);
      else if (table) place.category = line.text;
      continue;
    }
    const row = rowOf(source, line, table);
    metadata.push(...row.rest);
    if (row.category) place.category = row.category.text;
    if (row.title && row.title.text.length > 3) rows.push({ title: row.title, number: row.number });
    else if (row.title) metadata.push(row.title);
    if (row.words.text === '') {
      metadata.push(...[row.number, row.serial, ...row.units].filter((cell) => cell !== null));
      continue;
    }
    place.number++;
    points.push({
      kind: 'POINT',
      locator: `${place.chapter}#${place.number}`,
      number: row.serial,
      heading: headingOf(row.words.text),
      path: [place.chapter, ...(place.category ? [place.category] : [])],
      words: row.words,
      units: row.units,
      children: [],
      place: { ...place, section: null },
      documentNumber: row.number,
    });
  }
  const head = { ...NO_HEAD, title };
  return { source, head, clauses: points, rows, metadata, furniture: [], notices: [] };
}

/** 惠企政策清单（财税篇） → 财税篇 */
const chapterOf = (heading: string): string =>
  /[(](?<chapter>[^()]{1,12}篇)[)]$/u.exec(fold(heading))?.groups?.chapter ?? heading.slice(0, 40);

interface Row {
  readonly serial: Passage | null;
  readonly words: Passage;
  readonly number: Passage | null;
  readonly title: Passage | null;
  readonly category: Passage | null;
  readonly units: readonly Passage[];
  /** Cells without words of the point. */
  readonly rest: readonly Passage[];
}

function rowOf(source: SourceText, line: Line, { columns, heads }: Table): Row {
  const cells = cellsOf(source, line);
  const of = (...wanted: ListColumn[]) => cells.filter((cell, i) => cell.text !== '' && wanted.includes(columns[i] ?? 'other'));
  const units = cells.flatMap((cell, i) => {
    const head = heads[i];
    if (cell.text === '' || columns[i] !== 'units') return [];
    return [head && /牵头|配合/u.test(head.text) ? join([head, cell]) : cell];
  });
  const printed = of('number')[0] ?? null;
  const found = printed && NUMBER.exec(fold(printed.text));
  const number = printed && (found ? slice(printed, found.index, found.index + found[0].length) : printed);
  const [serial = null] = of('serial');
  const [category = null] = of('category');
  return {
    serial,
    words: joinParagraphs(of('words')),
    number,
    title: of('title')[0] ?? null,
    category,
    units,
    rest: [
      ...of('other'),
      ...of('serial').slice(1),
      ...of('category'),
      ...of('number').slice(1),
      ...of('title').slice(1),
      ...(printed && found ? [slice(printed, 0, found.index), slice(printed, found.index + found[0].length)] : []),
    ].filter(({ text }) => text !== ''),
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
