import type { Cell } from '../table/rows';
import { cellParagraphs } from './cell-paragraphs';
import { type Field, type Grid, gridsOf } from './grid';
import { linesOf, type PrintedLine, type Segment } from './lines';
import type { Glyph, LinePiece, Page, Piece, TablePiece } from './placed';

/** A page as its lines and tables, in reading order: from the top down, the left column of two before the right one. */
export function piecesOf(page: Page): Piece[] {
  const grids = gridsOf(page.rules);
  const free: Glyph[] = [];
  const filled = grids.map(() => new Map<Field, Glyph[]>());
  for (const glyph of page.glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.base - glyph.size * 0.3];
    const i = grids.findIndex((grid) => x >= grid.left && x <= grid.right && y >= grid.top && y <= grid.bottom);
    const [fields, field] = [filled[i], grids[i]?.fieldAt(x, y)];
    if (!fields || !field) free.push(glyph);
    else if (fields.has(field)) fields.get(field)?.push(glyph);
    else fields.set(field, [glyph]);
  }
  const lines = linesOf(free);
  const gutter = gutterOf(lines);
  const printed = gutter === null ? tabbed(page.number, lines) : lines.flatMap((line) => halves(page.number, line, gutter));
  const tables = grids.flatMap((grid, i) => tableOf(page.number, grid, filled[i] ?? new Map()));
  return inOrder([...printed, ...tables], gutter);
}

const top = (piece: Piece): number => piece.base - piece.size * 0.8;

/** Pieces from the top down. Between pieces that cross the gutter, the left column comes before the right one. */
function inOrder(pieces: readonly Piece[], gutter: number | null): Piece[] {
  const sorted = [...pieces].sort((a, b) => top(a) - top(b));
  if (gutter === null) return sorted;
  const ordered: Piece[] = [];
  const sides: [Piece[], Piece[]] = [[], []];
  for (const piece of sorted) {
    if (piece.right <= gutter) sides[0].push(piece);
    else if (piece.left >= gutter) sides[1].push(piece);
    else ordered.push(...sides[0].splice(0), ...sides[1].splice(0), piece);
  }
  return [...ordered, ...sides[0], ...sides[1]];
}

/** The least number of lines of a column. */
const COLUMN = 6;

/** x of the gutter between two columns (双栏): few lines cross it, and the others mostly fill their side. Null for one column. */
function gutterOf(lines: readonly PrintedLine[]): number | null {
  const segments = lines.flatMap((line) => line.segments);
  const [left, right] = [Math.min(...segments.map((one) => one.left)), Math.max(...segments.map((one) => one.right))];
  let best = { x: 0, over: lines.length * 0.3 };
  for (let x = left + (right - left) * 0.35; x < left + (right - left) * 0.65; x += 3) {
    const over = segments.filter((one) => one.left < x + 3 && one.right > x - 3).length;
    if (over < best.over) best = { x, over };
  }
  const fills = (side: readonly Segment[], width: number) =>
    side.length >= COLUMN && side.filter((one) => one.right - one.left > width * 0.7).length > side.length / 2;
  const [before, behind] = [segments.filter((one) => one.right <= best.x), segments.filter((one) => one.left >= best.x)];
  return best.x > 0 && fills(before, best.x - left) && fills(behind, right - best.x) ? best.x : null;
}

const SPACE = '　　';
const whole = (segments: readonly Segment[]): Segment => ({
  text: segments.map((one) => one.text).join(SPACE),
  left: Math.min(...segments.map((one) => one.left)),
  right: Math.max(...segments.map((one) => one.right)),
});

const lineOf = (page: number, { base, size }: PrintedLine, segments: readonly Segment[], more: Partial<LinePiece> = {}): LinePiece => ({
  kind: 'line',
  page,
  ...whole(segments),
  base,
  size,
  column: '',
  isRow: false,
  ...more,
});

/** A line of a page in two columns, divided into its sides. */
function halves(page: number, line: PrintedLine, gutter: number): LinePiece[] {
  const { segments } = line;
  if (segments.some((one) => one.left < gutter && one.right > gutter)) return [lineOf(page, line, segments)];
  const sides = [segments.filter((one) => one.right <= gutter), segments.filter((one) => one.left >= gutter)];
  return sides.flatMap((side, i) => (side.length > 0 ? [lineOf(page, line, side, { column: i === 0 ? 'left' : 'right' })] : []));
}

/** This many lines with aligned gaps are rows of a table without rules. */
const ROWS = 3;

function tabbed(page: number, lines: readonly PrintedLine[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (let i = 0; i < lines.length; ) {
    let gaps = gapsOf(lines[i]);
    let end = i + 1;
    for (; end < lines.length; end++) {
      const shared = overlaps(gaps, gapsOf(lines[end]));
      if (shared.length === 0) break;
      gaps = shared;
    }
    const isTable = gaps.length > 0 && end - i >= ROWS;
    for (const line of lines.slice(i, isTable ? end : i + 1))
      pieces.push(lineOf(page, line, line.segments, isTable ? row(line, gaps) : {}));
    i = isTable ? end : i + 1;
  }
  return pieces;
}

type Gap = readonly [number, number];

const gapsOf = (line: PrintedLine | undefined): Gap[] =>
  (line?.segments ?? []).slice(1).map((one, i): Gap => [line?.segments[i]?.right ?? 0, one.left]);

const overlaps = (some: readonly Gap[], others: readonly Gap[]): Gap[] =>
  some.flatMap(([from, to]) => others.map(([a, b]): Gap => [Math.max(from, a), Math.min(to, b)]).filter(([start, end]) => end - start > 2));

/** A line divided at the gaps. */
function row({ segments }: PrintedLine, gaps: readonly Gap[]): Pick<LinePiece, 'text' | 'isRow'> {
  const starts = [Number.NEGATIVE_INFINITY, ...gaps.map(([from]) => from)];
  const cells = starts.map((from, i) =>
    segments.filter((one) => one.left >= from && one.left < (starts[i + 1] ?? Number.POSITIVE_INFINITY)),
  );
  return { text: cells.map((cell) => cell.map((one) => one.text).join(SPACE)).join('\t'), isRow: true };
}

/** A ruled table with these characters in its cells; empty without characters. */
function tableOf(page: number, grid: Grid, filled: ReadonlyMap<Field, readonly Glyph[]>): TablePiece[] {
  const cells = new Map<Field, Cell>();
  let size = 0;
  for (const [field, glyphs] of filled) {
    const lines = linesOf(glyphs).map((line) => ({ ...whole(line.segments), base: line.base, size: line.size }));
    cells.set(field, { paragraphs: cellParagraphs(lines, field), span: field.span, goesOn: false });
    size = Math.max(size, lines[0]?.size ?? 0);
  }
  const empty: Cell = { paragraphs: [], span: 1, goesOn: false };
  const rows = grid.rows.map((fields, i) =>
    fields.map((field) =>
      field.row === i ? (cells.get(field) ?? { ...empty, span: field.span }) : { ...empty, span: field.span, goesOn: true },
    ),
  );
  return size === 0 ? [] : [{ kind: 'table', page, left: grid.left, right: grid.right, base: grid.top + size, size, rows }];
}
