import type { Span } from '../../types';
import { MAGNITUDES } from '../../vocabulary/money-units';
import { SHARE_UNITS } from '../../vocabulary/rate-units';

/** A column head that names the unit of its numbers, with the place where the unit ends. */
interface Head extends Span {
  readonly unitEnd: number;
  readonly scale: number;
  readonly unit: string;
}
interface Line extends Span {
  readonly cells: readonly Span[];
}

/** 补贴标准(万元/个), 单位:元, 奖励金额:万美元. */
const UNIT = /(?:^|[(:,\s])(?:(百|千|万|亿)?(美?元)|([%‰]))(?=$|[)/,每])/u;
/** Words in the head of a column of awards. */
const GIFTS = /奖|补|资助|扶持|支持|津贴|贴息|标准|金额|额度|限额|最高|上限/u;
/** Words in the head of a column of thresholds. */
const MARKS = /价|投资|收入|营收|产值|销售|税|贷款|授信|规模|资产|资本|利润|进出口|交易|门槛|达到|增长/u;
const NUMBER = /^(\d[\d,]*(?:\.\d+)?)(?:[-—–~至](\d[\d,]*(?:\.\d+)?))?$/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    const cells: Span[] = [];
    let start = index;
    for (const cell of line.split('\t')) {
      cells.push({ start, end: start + cell.length });
      start += cell.length + 1;
    }
    lines.push({ start: index, end: index + line.length, cells });
  }
  return lines;
}

function headOf(text: string, cell: Span, unitIn: Span = cell): Head | null {
  const words = text.slice(unitIn.start, unitIn.end);
  const found = UNIT.exec(words);
  if (!found) return null;
  const [said, power = '', currency, share] = found;
  const scale = share
    ? (SHARE_UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(share))?.[1] ?? 1)
    : (MAGNITUDES[power] ?? 1);
  return { ...cell, unitEnd: unitIn.start + found.index + said.length, scale, unit: share ? 'share' : currency === '美元' ? 'USD' : 'CNY' };
}

/** Heads of the columns of a table, from its first row, else from the line above it (单位：万元). */
function headsOf(text: string, first: Line, above: Line | undefined): (Head | null)[] {
  const own = first.cells.map((cell) => headOf(text, cell));
  if (own.some((head) => head !== null) || !above || !/单位:/u.test(text.slice(above.start, above.end))) return own;
  return first.cells.map((cell) => (GIFTS.test(text.slice(cell.start, cell.end)) ? headOf(text, cell, above) : null));
}

/** A figure in a cell whose column head names the unit, and that head. */
export interface InColumn extends Span {
  readonly value: number;
  /** Lower bound of a range. */
  readonly least?: number;
  readonly unit: string;
  readonly head: Head;
}

/** Bare numbers in tables whose unit stands in the column head (补贴标准（万元）). Cells are separated by tabs. */
export function figuresInColumns(text: string): InColumn[] {
  if (!text.includes('\t')) return [];
  const found: InColumn[] = [];
  const number = (printed: string, { scale }: Head) => Number((Number(printed.replaceAll(',', '')) * scale).toPrecision(12));
  let heads: (Head | null)[] | null = null;
  let above: Line | undefined;
  for (const line of linesOf(text)) {
    if (line.cells.length < 2) heads = null;
    else if (heads === null) heads = headsOf(text, line, above);
    else
      line.cells.forEach((cell, i) => {
        const head = heads?.[i];
        const [, first, last] = NUMBER.exec(text.slice(cell.start, cell.end)) ?? [];
        if (!head || first === undefined) return;
        const value = number(last ?? first, head);
        found.push({ ...cell, value, unit: head.unit, head, ...(last !== undefined && { least: number(first, head) }) });
      });
    above = line;
  }
  return found;
}

/** The heads of the columns in which figures stand, by the start of each figure. Columns that name neither a gift nor a threshold have none. */
export function headsOver(text: string, figures: readonly Span[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  if (!text.includes('\t')) return found;
  let heads: readonly Span[] = [];
  let next = 0;
  for (const { end, cells } of linesOf(text)) {
    const own: Span[] = [];
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[++next]) own.push(figure);
    if (cells.length < 2) heads = [];
    else if (heads.length === 0) heads = own.length > 0 ? [] : cells;
    let column = 0;
    for (const { start } of own) {
      while (start >= (cells[column]?.end ?? Number.POSITIVE_INFINITY)) column++;
      const head = heads[column];
      const said = head ? text.slice(head.start, head.end) : '';
      if (head && (GIFTS.test(said) || MARKS.test(said))) found.set(start, head);
    }
  }
  return found;
}

/** True where a column head names a threshold (营业收入（亿元）). */
export const isOfMarks = (text: string, { start, end }: Span): boolean =>
  MARKS.test(text.slice(start, end)) && !GIFTS.test(text.slice(start, end));
