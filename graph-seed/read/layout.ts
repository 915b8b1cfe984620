import { type Cell, type Grid, gridsOf } from './grid';
import { between, linesOf, type PrintedLine } from './lines';
import type { Box, Glyph, Page, Piece } from './placed';

/** A page as its lines and rows of tables, in reading order: from the top down, the left column of two before the right one. */
export function piecesOf(page: Page): Piece[] {
  const grids = gridsOf(page.rules);
  const free: Glyph[] = [];
  const filled = grids.map(() => new Map<Cell, Glyph[]>());
  for (const glyph of page.glyphs) {
    const [x, y] = [(glyph.left + glyph.right) / 2, glyph.base - glyph.size * 0.3];
    const i = grids.findIndex((grid) => x >= grid.left && x <= grid.right && y >= grid.top && y <= grid.bottom);
    const [cells, cell] = [filled[i], grids[i]?.cellAt(x, y)];
    if (!cells || !cell) free.push(glyph);
    else if (cells.has(cell)) cells.get(cell)?.push(glyph);
    else cells.set(cell, [glyph]);
  }
  const lines = linesOf(free);
  const gutter = gutterOf(lines);
  const printed = gutter === null ? tabbed(page.number, lines) : lines.flatMap((line) => halves(page.number, line, gutter));
  const rows = grids.flatMap((grid, i) => rowsOf(page.number, grid, filled[i] ?? new Map()));
  return inOrder([...printed, ...rows], gutter);
}

const top = (piece: Piece): number => piece.base - piece.size * 0.8;

/** Pieces from the top down; between those that reach over the gutter the left column comes before the right one. */
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

/** So many lines at least make a column. */
const COLUMN = 6;

/** x of the gap between two columns (双栏): few lines reach over it, and those beside it mostly fill their side. */
function gutterOf(lines: readonly PrintedLine[]): number | null {
  const segments = lines.flatMap((line) => line.segments);
  const [left, right] = [Math.min(...segments.map((one) => one.left)), Math.max(...segments.map((one) => one.right))];
  let best = { x: 0, over: lines.length * 0.3 };
  for (let x = left + (right - left) * 0.35; x < left + (right - left) * 0.65; x += 3) {
    const over = segments.filter((one) => one.left < x + 3 && one.right > x - 3).length;
    if (over < best.over) best = { x, over };
  }
  const fills = (side: readonly { left: number; right: number }[], width: number) =>
    side.length >= COLUMN && side.filter((one) => one.right - one.left > width * 0.7).length > side.length / 2;
  const isGutter =
    best.x > 0 &&
    fills(
      segments.filter((one) => one.right <= best.x),
      best.x - left,
    ) &&
    fills(
      segments.filter((one) => one.left >= best.x),
      right - best.x,
    );
  return isGutter ? best.x : null;
}

type Placed = Pick<Piece, 'text' | 'left' | 'right'>;

const SPACE = '　　';
const whole = (segments: readonly Placed[]): Placed => ({
  text: segments.map((one) => one.text).join(SPACE),
  left: Math.min(...segments.map((one) => one.left)),
  right: Math.max(...segments.map((one) => one.right)),
});

/** A line of a page in two columns as what stands on either side. */
function halves(page: number, { segments, base, size }: PrintedLine, gutter: number): Piece[] {
  const sides = [segments.filter((one) => one.right <= gutter), segments.filter((one) => one.left >= gutter)];
  const isOver = segments.some((one) => one.left < gutter && one.right > gutter);
  if (isOver) return [{ page, ...whole(segments), base, size, isRow: false, column: '' }];
  return sides.flatMap((side, i) =>
    side.length === 0 ? [] : [{ page, ...whole(side), base, size, isRow: false, column: i === 0 ? 'left' : 'right' }],
  );
}

/** Lines one under the other whose gaps stand one under the other are rows of a table without rules. */
const ROWS = 3;

function tabbed(page: number, lines: readonly PrintedLine[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; ) {
    let gaps: Gap[] = gapsOf(lines[i]);
    let end = i + 1;
    for (; end < lines.length; end++) {
      const shared = overlaps(gaps, gapsOf(lines[end]));
      if (shared.length === 0) break;
      gaps = shared;
    }
    const isTable = gaps.length > 0 && end - i >= ROWS;
    for (const { segments, base, size } of lines.slice(i, isTable ? end : i + 1)) {
      const cells = isTable ? cellsAt(segments, gaps) : [segments];
      const text = cells.map((cell) => cell.map((one) => one.text).join(SPACE)).join('\t');
      pieces.push({ page, ...whole(segments), text, base, size, isRow: isTable, column: '' });
    }
    i = isTable ? end : i + 1;
  }
  return pieces;
}

type Gap = readonly [number, number];

const gapsOf = (line: PrintedLine | undefined): Gap[] =>
  (line?.segments ?? []).slice(1).map((one, i): Gap => [line?.segments[i]?.right ?? 0, one.left]);

const overlaps = (some: readonly Gap[], others: readonly Gap[]): Gap[] =>
  some.flatMap(([from, to]) => others.map(([a, b]): Gap => [Math.max(from, a), Math.min(to, b)]).filter(([start, end]) => end - start > 2));

/** Segments parted at the gaps. */
const cellsAt = (segments: readonly Placed[], gaps: readonly Gap[]): Placed[][] =>
  [Number.NEGATIVE_INFINITY, ...gaps.map(([from]) => from)].map((from, i, starts) =>
    segments.filter((one) => one.left >= from && one.left < (starts[i + 1] ?? Number.POSITIVE_INFINITY)),
  );

/** The rows of a ruled table; a row that is one cell is lines. */
function rowsOf(page: number, grid: Grid, filled: ReadonlyMap<Cell, readonly Glyph[]>): Piece[] {
  return grid.rows.flatMap((cells, row): Piece[] => {
    const lines = cells.map((cell) => (cell.row === row ? linesOf(filled.get(cell) ?? []) : []));
    const printed = lines.flat();
    const [first] = printed;
    if (!first) return [];
    if (cells.length === 1) return printed.map(({ segments, base, size }) => inCell(page, cells[0] as Box, segments, base, size));
    const text = lines
      .map((cell) => cell.map((line) => whole(line.segments).text).reduce((before, line) => before + between(before, line) + line, ''))
      .join('\t');
    return [
      {
        page,
        text,
        left: grid.left,
        right: grid.right,
        base: (cells[0]?.top ?? 0) + first.size,
        size: first.size,
        isRow: true,
        column: '',
      },
    ];
  });
}

const inCell = (page: number, cell: Box, segments: readonly Placed[], base: number, size: number): Piece => ({
  page,
  ...whole(segments),
  base,
  size,
  isRow: false,
  column: `${Math.round(cell.left)}-${Math.round(cell.right)}`,
});
