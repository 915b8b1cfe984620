import type { Cell } from '../table/rows';
import { between } from './lines';
import type { LinePiece, Piece, TablePiece } from './placed';

/** A table on one or several pages. */
export interface LongTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly page: number }[];
}

/** A repeated table head on a later page. */
export interface RepeatedHead {
  readonly page: number;
  readonly text: string;
}

/** The most rows of a head. */
const HEAD = 3;
/** The greatest difference of edges of one table, in points. */
const NEAR = 3;

/** Joins tables that page breaks divide. A table continues on the next page if nothing is between and its edges are the same. */
export function joinTables(pieces: readonly Piece[]): { flow: (LinePiece | LongTable)[]; heads: RepeatedHead[] } {
  const flow: (LinePiece | LongTable)[] = [];
  const heads: RepeatedHead[] = [];
  let open: { rows: { cells: readonly Cell[]; page: number }[]; last: TablePiece } | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      flow.push(piece);
      open = null;
    } else if (open && goesOn(open.last, piece)) {
      const repeated = repeatedRows(open.rows, piece);
      heads.push(...piece.rows.slice(0, repeated).map((cells) => ({ page: piece.page, text: printed(cells) })));
      const [first, ...rest] = piece.rows.slice(repeated);
      const before = open.rows.at(-1);
      if (before && first && isTorn(before.cells, first)) before.cells = joined(before.cells, first);
      else if (first) open.rows.push({ cells: first, page: piece.page });
      open.rows.push(...rest.map((cells) => ({ cells, page: piece.page })));
      open.last = piece;
    } else {
      open = { rows: piece.rows.map((cells) => ({ cells, page: piece.page })), last: piece };
      flow.push({ kind: 'table', rows: open.rows });
    }
  }
  return { flow, heads };
}

const goesOn = (before: TablePiece, next: TablePiece): boolean =>
  next.page === before.page + 1 && Math.abs(before.left - next.left) <= NEAR && Math.abs(before.right - next.right) <= NEAR;

const printed = (cells: readonly Cell[]): string => cells.map((cell) => cell.paragraphs.join(' ')).join('\t');

function repeatedRows(rows: readonly { readonly cells: readonly Cell[] }[], next: TablePiece): number {
  let count = 0;
  const words = (cells: readonly Cell[] = []) => printed(cells).replace(/\s+/gu, '');
  while (count < HEAD && count < next.rows.length && words(next.rows[count]) === words(rows[count]?.cells)) count++;
  return count;
}

/** A row that a page break divides: the first cell is not repeated, and some cell ends in the middle of a sentence. */
const isTorn = (before: readonly Cell[], next: readonly Cell[]): boolean =>
  before.length === next.length &&
  printed(next.slice(0, 1)) === '' &&
  printed(before.slice(0, 1)) !== '' &&
  next.some((cell, i) => cell.paragraphs.length > 0 && /[^。；！？.;]$/u.test(before[i]?.paragraphs.at(-1) ?? ''));

const joined = (before: readonly Cell[], next: readonly Cell[]): Cell[] =>
  before.map((cell, i) => {
    const [first = '', ...rest] = next[i]?.paragraphs ?? [];
    const last = cell.paragraphs.at(-1) ?? '';
    return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), last + between(last, first) + first, ...rest].filter(Boolean) };
  });
