import { holdsPart, mainPart, partOf, relationships } from './container/opc';
import { childOf, eachElement, elementsOf, isOn, wordsOf, type XmlElement } from './container/xml';
import { openZip, type Zip } from './container/zip';
import type { Draft, Format, Paragraph, Refusal } from './format';
import { MOST_CHARACTERS } from './limits';
import { Refused, refusal } from './refusals';
import { type Cell, tableParagraphs } from './table/rows';
import { formatCode, type NumberFormats, shownNumber } from './table/sheet-numbers';

/** Excel (.xlsx, .xlsm, WPS' .xlsx): a row is a paragraph. */
export const xlsx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  is: (bytes) => holdsPart(bytes, 'xl/'),
  read: (bytes) => readXlsx(bytes),
};

/** The most rows and columns of a sheet. A sheet that declares more is damaged or hostile. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

interface Workbook {
  readonly zip: Zip;
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
}

function readXlsx(bytes: Uint8Array): Draft | Refusal {
  const zip = openZip(bytes);
  const main = zip && mainPart(zip);
  const member = main && zip.find(main);
  if (!member) return refusal('DAMAGED');
  const parts = relationships(zip, main);
  const sheets: { name: string; target: string }[] = [];
  let from1904 = false;
  eachElement(zip.unpack(member), ['sheet', 'workbookPr'], ({ name, attributes }) => {
    if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
    else if (attributes.state === undefined || attributes.state === 'visible')
      sheets.push({ name: attributes.name ?? '', target: parts.find(({ id }) => id === attributes.id)?.target ?? '' });
  });
  const book = {
    zip,
    strings: sharedStrings(partOf(zip, parts, 'sharedStrings')),
    formats: { codes: codesOf(partOf(zip, parts, 'styles')), from1904 },
  };
  const paragraphs: Paragraph[] = [];
  for (const { name, target } of sheets) {
    const texts = tableParagraphs(rowsOf(book, target));
    if (texts.length > 0 && isName(name)) paragraphs.push({ text: name });
    for (const text of texts) paragraphs.push({ text });
  }
  return { paragraphs };
}

/** A sheet name other than the default. */
const isName = (name: string): boolean => !/^(?:sheet|工作表|表)\s*\d*$/iu.test(name.trim());

/** The rows of a sheet, with the number of columns that each cell covers. Throws `Refused` TOO_LARGE for too much text. */
function rowsOf({ zip, strings, formats }: Workbook, target: string): Cell[][] {
  const member = zip.find(target);
  if (!member) return [];
  const texts: Map<number, string>[] = [];
  const merges: (readonly [number, number, number, number])[] = [];
  let row = 0;
  let characters = 0;
  eachElement(zip.unpack(member), ['row', 'mergeCell'], (element) => {
    if (element.name === 'mergeCell') return void merges.push(...rangeOf(element.attributes.ref));
    row = Math.min(Number(element.attributes.r) || row + 1, MOST_ROWS);
    const cells = new Map<number, string>();
    let column = -1;
    for (const cell of elementsOf(element)) {
      column = columnOf(cell.attributes.r) ?? column + 1;
      const text = column < MOST_COLUMNS ? cellText(cell, strings, formats) : '';
      if (text !== '') cells.set(column, text);
      characters += text.length;
    }
    characters += Math.max(column, 0);
    if (characters > MOST_CHARACTERS) throw new Refused('TOO_LARGE');
    if (cells.size > 0) texts[row] = cells;
  });
  return gridOf(texts, merges);
}

/** A merged range: rows and columns from and to, both inclusive; rows are counted from 1, columns from 0. */
type Range = readonly [fromRow: number, fromColumn: number, toRow: number, toColumn: number];

/** The rows with words. A merged cell stands in its first column, with the number of columns that it covers. */
function gridOf(texts: readonly (ReadonlyMap<number, string> | undefined)[], merges: readonly Range[]): Cell[][] {
  const waiting = [...merges].sort((a, b) => b[0] - a[0]);
  const open = new Map<number, Range>();
  const grid: Cell[][] = [];
  texts.forEach((cells, row) => {
    if (!cells) return;
    for (let next = waiting.at(-1); next && next[0] <= row; next = waiting.at(-1)) {
      open.set(next[1], next);
      waiting.pop();
    }
    for (const [column, [, , to]] of open) if (to < row) open.delete(column);
    const last = Math.max(...cells.keys(), ...open.keys());
    const line: Cell[] = [];
    for (let column = 0; column <= last; ) {
      const merge = open.get(column);
      const span = merge ? merge[3] - column + 1 : 1;
      const text = cells.get(column);
      line.push({ paragraphs: text === undefined ? [] : text.split('\n'), span, goesOn: merge !== undefined && row > merge[0] });
      column += span;
    }
    grid.push(line);
  });
  return grid;
}

function rangeOf(reference: string | undefined): Range[] {
  const [from, to] = (reference ?? '').split(':');
  const [first, last] = [columnOf(from), columnOf(to)];
  if (first === undefined || last === undefined || last < first || first >= MOST_COLUMNS) return [];
  return [[rowNumber(from), first, rowNumber(to), Math.min(last, MOST_COLUMNS - 1)]];
}

const rowNumber = (reference: string | undefined): number => Number(/\d+$/u.exec(reference ?? '')?.[0] ?? 0);

/** Column of a reference (C7), counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?(?<letters>[A-Z]{1,3})/u.exec(reference ?? '')?.groups?.letters;
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, strings: readonly string[], { codes, from1904 }: NumberFormats): string {
  const { t: type = 'n', s: style } = cell.attributes;
  const inline = childOf(cell, 'is');
  const value = childOf(cell, 'v');
  if (inline) return richText(inline);
  const text = value ? wordsOf(value) : '';
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'e' || text === '') return '';
  const number = Number(text);
  return type === 'n' && Number.isFinite(number) ? shownNumber(number, codes[Number(style ?? 0)], from1904) : text;
}

/** Words of a cell without phonetic guides (拼音). */
const richText = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (child.name === 't' ? wordsOf(child) : child.name === 'r' ? richText(child) : ''))
    .join('');

function sharedStrings(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (part) eachElement(part, ['si'], (item) => void strings.push(richText(item)));
  return strings;
}

/** Number formats of the styles of cells, by their number. */
function codesOf(part: Uint8Array | null): (string | undefined)[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  if (part === null) return [];
  eachElement(part, ['numFmt', 'cellXfs'], (element) => {
    if (element.name === 'numFmt') own.set(Number(element.attributes.numFmtId), element.attributes.formatCode ?? '');
    else for (const style of elementsOf(element)) ids.push(Number(style.attributes.numFmtId ?? 0));
  });
  return ids.map((id) => formatCode(id, own));
}
