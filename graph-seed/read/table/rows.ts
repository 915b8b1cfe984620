import { isListHeader } from '../../vocabulary/list-columns';
import { MOST_CHARACTERS } from '../limits';
import { Refused } from '../refusals';

/** A cell of a table: its paragraphs, how many columns it covers, and whether it continues the cell above (纵向合并). */
export interface Cell {
  readonly paragraphs: readonly string[];
  readonly span: number;
  readonly goesOn: boolean;
}

/** The most columns of an empty stretch. A cell that claims to cover more is a fault of the file. */
const MOST_COLUMNS = 200;
/** A row with a cell of this many paragraphs and characters is a frame (版式表格), not a row of a table. */
const FRAME = { paragraphs: 4, characters: 200 };

/**
 * The rows of a table as paragraphs, one per row, with tabs between cells. A row of one cell, or with a frame, gives the paragraphs of its
 * cells. A merged cell stands in its first row and column. In a list (政策清单) each row repeats it, because each row is a point.
 */
export const tableParagraphs = (rows: readonly (readonly Cell[])[]): string[] => rowParagraphs(rows).flat();

/** `tableParagraphs`, row by row. Throws `Refused` TOO_LARGE for too much text. */
export function rowParagraphs(rows: readonly (readonly Cell[])[]): string[][] {
  const above: string[] = [];
  let isList = false;
  let characters = 0;
  return rows.map((row) => {
    const filled = row.filter((cell) => cell.paragraphs.some((text) => text.trim() !== ''));
    if (filled.length === 1 || (!isList && filled.some(isFrame))) {
      remember(above, row);
      return filled.flatMap((cell) => cell.paragraphs);
    }
    const texts = gridOf(row, isList ? above : []);
    remember(above, row);
    if (isListHeader(texts)) isList = true;
    characters += texts.reduce((sum, text) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) throw new Refused('TOO_LARGE');
    const printed = texts.join('\t').trimEnd();
    return printed === '' ? [] : [printed];
  });
}

const textOf = (cell: Cell): string => cell.paragraphs.join(' ').replaceAll('\t', ' ').trim();

const isFrame = (cell: Cell): boolean =>
  cell.paragraphs.length >= FRAME.paragraphs && cell.paragraphs.reduce((sum, text) => sum + text.length, 0) >= FRAME.characters;

/** Texts by columns of the grid. A cell over several columns stands in the first; a continued cell repeats the text above it on request. */
function gridOf(row: readonly Cell[], above: readonly string[]): string[] {
  const texts: string[] = [];
  for (const cell of row) {
    texts.push(cell.goesOn ? (above[texts.length] ?? '') : textOf(cell));
    for (let more = Math.min(cell.span, MOST_COLUMNS - texts.length); more > 1; more--) texts.push('');
  }
  return texts;
}

function remember(above: string[], row: readonly Cell[]): void {
  let column = 0;
  for (const cell of row) {
    if (!cell.goesOn) above[column] = textOf(cell);
    column += Math.min(cell.span, MOST_COLUMNS);
  }
}
