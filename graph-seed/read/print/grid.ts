import type { Box } from './placed';

/** A ruled table (表格) and the cells between its rules. */
export interface Grid extends Box {
  /** The cells of each row from left to right. A cell merged over rows stands in each of them. */
  readonly rows: readonly (readonly Field[])[];
  /** The cell at a point. */
  readonly fieldAt: (x: number, y: number) => Field;
}

/** The area of a cell. Merged cells are one. */
export interface Field extends Box {
  /** The row in which it begins. */
  readonly row: number;
  /** Number of columns that it covers. */
  readonly span: number;
}

/** Rules at most this far apart, in points, are one. */
const NEAR = 2.5;
/** A page with more rules or crossings is a drawing. */
const MOST_RULES = 4000;
const MOST_CELLS = 20_000;

interface Line {
  /** x of a vertical, y of a horizontal rule. */
  readonly at: number;
  from: number;
  to: number;
}

/** The ruled tables of a page: groups of crossing rules that enclose at least two cells. */
export function gridsOf(rules: readonly Box[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const isFlat = (rule: Box) => rule.right - rule.left > rule.bottom - rule.top;
  const across = merged(rules.filter(isFlat).map((r) => ({ at: (r.top + r.bottom) / 2, from: r.left, to: r.right })));
  const down = merged(rules.filter((r) => !isFlat(r)).map((r) => ({ at: (r.left + r.right) / 2, from: r.top, to: r.bottom })));
  return across.length * down.length > MOST_CELLS ? [] : crossing(across, down).flatMap((one) => gridOf(one.across, one.down) ?? []);
}

/** Joins adjacent or overlapping rules on one line. */
function merged(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = found.slice(-20).find((one) => line.at - one.at <= NEAR && line.from <= one.to + NEAR && line.to >= one.from - NEAR);
    if (!same) found.push({ ...line });
    else Object.assign(same, { from: Math.min(same.from, line.from), to: Math.max(same.to, line.to) });
  }
  return found;
}

interface Rules {
  readonly across: Line[];
  readonly down: Line[];
}

/** Groups of connected rules. */
function crossing(across: readonly Line[], down: readonly Line[]): Rules[] {
  let groups: Rules[] = down.map((line) => ({ across: [], down: [line] }));
  for (const line of across) {
    const touched = groups.filter((group) => group.down.some((one) => within(one.at, line) && within(line.at, one)));
    if (touched.length === 0) continue;
    groups = groups.filter((group) => !touched.includes(group));
    groups.push({ across: [line, ...touched.flatMap((group) => group.across)], down: touched.flatMap((group) => group.down) });
  }
  return groups;
}

const within = (place: number, { from, to }: Line): boolean => place >= from - NEAR && place <= to + NEAR;

function gridOf(across: readonly Line[], down: readonly Line[]): Grid | null {
  const xs = places([...down.map((line) => line.at), ...across.flatMap((line) => [line.from, line.to])]);
  const ys = places([...across.map((line) => line.at), ...down.flatMap((line) => [line.from, line.to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_CELLS) return null;
  const owner = Int32Array.from({ length: columns * rows }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    owner[high] = low;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const i = row * columns + column;
      const [x, y] = [middle(xs, column), middle(ys, row)];
      if (column > 0 && !isRuled(down, xs[column] ?? 0, y)) join(i, i - 1);
      if (row > 0 && !isRuled(across, ys[row] ?? 0, x)) join(i, i - columns);
    }
  const cells = new Map<number, Field>();
  for (let i = 0; i < columns * rows; i++) {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const own = { left: xs[column] ?? 0, right: xs[column + 1] ?? 0, top: ys[row] ?? 0, bottom: ys[row + 1] ?? 0 };
    const cell = cells.get(root(i)) ?? { ...own, row, span: 0 };
    const span = row === cell.row ? cell.span + 1 : cell.span;
    cells.set(root(i), { ...cell, left: Math.min(cell.left, own.left), right: Math.max(cell.right, own.right), bottom: own.bottom, span });
  }
  const at = (i: number) => cells.get(root(i)) as Field;
  if (cells.size < 2) return null;
  return {
    left: xs[0] ?? 0,
    right: xs[columns] ?? 0,
    top: ys[0] ?? 0,
    bottom: ys[rows] ?? 0,
    rows: Array.from({ length: rows }, (_, row) => [
      ...new Set(Array.from({ length: columns }, (_, column) => at(row * columns + column))),
    ]),
    fieldAt: (x, y) => at(interval(ys, y) * columns + interval(xs, x)),
  };
}

const isRuled = (lines: readonly Line[], at: number, middle: number): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= middle && line.to >= middle);

const middle = (places: readonly number[], i: number): number => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2;

/** Index of the interval that contains a place. */
const interval = (places: readonly number[], place: number): number =>
  Math.max(
    0,
    Math.min(
      places.length - 2,
      places.findLastIndex((one) => one <= place),
    ),
  );

/** The places in order, near ones as one. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > 2 * NEAR) found.push(value);
  return found;
}
