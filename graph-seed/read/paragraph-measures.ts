import { grouped } from '../grouped';
import { fold } from '../passage';
import type { NumberedStart } from '../vocabulary/numberings';
import { isComplete, isNumber, numberOn } from './line-words';

/** The measures of a printed line in em, the width of a Han character of the text. */
export interface MeasuredLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance to the line before it; null if a page, a column or a table separates them. */
  readonly above: number | null;
  /** Height of its characters in em: 1 for the text. */
  readonly size: number;
  /** Lines of one kind of column share their margins. */
  readonly column: string;
}

/** A measured line with what its words show. */
export interface PrintedLine extends MeasuredLine {
  readonly folded: string;
  readonly isEnded: boolean;
  readonly start: NumberedStart | null;
}

export const printedLine = (line: MeasuredLine): PrintedLine => ({
  ...line,
  folded: fold(line.text),
  isEnded: isComplete(line.text),
  start: numberOn(line.text),
});

/** Left and right edge of the type area (版心), in em. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** What the lines of a text have in common. */
export interface Measures {
  readonly margins: (line: MeasuredLine) => Margins;
  /** The usual distance of lines at a size. */
  readonly pitch: (size: number) => number;
  /** The gap of the line before a line to the margin, in em, beyond the room for the first word of the line. */
  readonly room: (i: number) => number;
  /** True if the lines around a line indent their paragraphs. */
  readonly showsIndents: (i: number) => boolean;
  /** Nine in ten continued lines have less room. */
  readonly tight: number;
  /** How much more room first lines of paragraphs have because the file lost their indents: 0 or 2. */
  readonly lost: number;
}

/** The greatest room of a continued line in a text with indents, by its words; and the least that is always allowed. */
export const SLACK = { least: 0.7, ended: 2, open: 4 };
/** The least and the greatest indent of a paragraph, in em. */
export const INDENT = 1.4;
const DEEPEST_INDENT = 2.8;
/** Number of lines before and after a line that show whether the text indents its paragraphs, and the least share of indents. */
const AROUND = 40;
const SHARE_OF_INDENTS = 0.03;

/** A word or character, with the characters before which a line cannot break. */
const WORD = '(?:[\\p{Script=Latin}\\d.,:/@%‰_+-]+|.)[，。、；：？！）》〉”’」』】〕〗)\\]"\'%‰％,.;:?!…—]*';
/** Characters after which a line cannot break, then a word. Browsers break neither before nor after quotation marks. */
const FIRST_WORD = new RegExp(`^[（《〈“‘「『【〔〖(["']*${WORD}(?:(?:[“‘]|(?<=[”’]))${WORD}){0,3}`, 'u');

/** Width of running text in em. Latin letters and digits count half. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += /[ -~]/u.test(character) ? 0.5 : 1;
  return width;
};

/** True for a character as wide as it is high. */
export const isFullWidth = (character: string): boolean => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(character);

/** @param known The margins, if rules draw them. */
export function measuresOf(lines: readonly PrintedLine[], known?: Margins): Measures {
  const byColumn = new Map([...new Set(lines.map((line) => line.column))].map((name) => [name, marginsOf(lines, name)]));
  const margins = (line: MeasuredLine): Margins => known ?? byColumn.get(line.column) ?? { left: 0, right: 0 };
  const rooms = lines.map((line, i) => {
    const before = lines[i - 1];
    return before ? margins(before).right - before.right - widthOf(FIRST_WORD.exec(line.text)?.[0] ?? '') * line.size : 0;
  });
  const isIndented = (line: MeasuredLine): boolean => {
    const indent = (line.left - margins(line).left) / line.size;
    const isLong = line.right >= margins(line).right - 8;
    return indent >= INDENT && indent <= DEEPEST_INDENT && isLong && !isCentred(line, margins(line));
  };
  const indents = sums(lines.map(isIndented));
  return {
    margins,
    pitch: pitchOf(lines),
    room: (i) => rooms[i] ?? 0,
    showsIndents: (i) => {
      const [from, to] = [Math.max(0, i - AROUND), Math.min(lines.length, i + AROUND)];
      return (indents[to] ?? 0) - (indents[from] ?? 0) >= (to - from) * SHARE_OF_INDENTS;
    },
    tight: tightOf(lines, rooms),
    lost: lostIndent(lines, rooms),
  };
}

export const isCentred = (line: MeasuredLine, { left, right }: Margins): boolean =>
  line.left - left >= 1 && Math.abs(line.left - left - (right - line.right)) <= 1.2;

/** True for the size of the text. */
export const isBody = (size: number): boolean => size > 0.85 && size < 1.15;

function tightOf(lines: readonly PrintedLine[], rooms: readonly number[]): number {
  const sure = rooms.filter((room, i) => {
    const [before, line] = [lines[i - 1], lines[i]];
    return (
      before && line && room < SLACK.open && isBody(before.size) && !before.isEnded && !isNumber(line.start) && !isNumber(before.start)
    );
  });
  return Math.max(SLACK.least, quantile(sure, 0.9));
}

function lostIndent(lines: readonly PrintedLine[], rooms: readonly number[]): number {
  const first = rooms.filter((_, i) => {
    const [two, before, line] = [lines[i - 2], lines[i - 1], lines[i]];
    return two?.isEnded && before && line && isNumber(before.start) && !before.isEnded && !isNumber(line.start);
  });
  const lost = median(first);
  return lost >= 0.8 && lost <= 2.6 ? 2 : 0;
}

function marginsOf(lines: readonly MeasuredLine[], column: string): Margins {
  const own = lines.filter((line) => line.column === column && isBody(line.size));
  return { left: -edge(own.map((line) => -line.left)), right: edge(own.map((line) => line.right)) };
}

/** The edge of most values. One in fifty may exceed it. */
function edge(values: readonly number[]): number {
  const outermost = quantile(values, 0.98);
  return densest(values, outermost - 1.6).value || outermost;
}

/** The greatest value of the densest group among the values from a minimum on. */
function densest(values: readonly number[], least: number): { value: number; count: number } {
  const sorted = [...values].sort((a, b) => b - a);
  let best = { value: 0, count: 0 };
  for (let i = 0, end = 0; i < sorted.length && (sorted[i] ?? 0) >= least; i++) {
    while (end < sorted.length && (sorted[end] ?? 0) >= (sorted[i] ?? 0) - 0.5) end++;
    if (end - i > best.count) best = { value: sorted[i] ?? 0, count: end - i };
  }
  return best;
}

/** Usual line distances by size: the median if there are enough lines, else in proportion to that of all lines. */
function pitchOf(lines: readonly MeasuredLine[]): (size: number) => number {
  const distances = lines.flatMap(({ above, size }, i) =>
    above === null || Math.abs((lines[i - 1]?.size ?? 0) - size) > 0.1 ? [] : [{ above, size: rounded(size) }],
  );
  const usual = median(distances.map(({ above, size }) => above / Math.max(0.1, size)));
  const frequent = [...grouped(distances, ({ size }) => size)].filter(([, found]) => found.length >= 5);
  const medians = new Map(frequent.map(([size, found]) => [size, median(found.map(({ above }) => above))]));
  return (size) => medians.get(rounded(size)) ?? usual * size;
}

const rounded = (size: number): number => Math.round(size * 10) / 10;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The number of true values before each place. */
function sums(flags: readonly boolean[]): number[] {
  let count = 0;
  return [0, ...flags.map((flag) => (flag ? ++count : count))];
}

/**
 * Shows whether lines are broken at a page's width: the share of lines with an unfinished sentence that end near the margin, the number
 * that end at one place, and the margin in em.
 */
export function brokenLines(lines: readonly MeasuredLine[]): { share: number; even: number; right: number } {
  const { right } = marginsOf(lines, lines[0]?.column ?? '');
  const open = lines.filter((line) => !isComplete(line.text)).map((line) => line.right);
  return { share: open.filter((one) => one > right * 0.88).length / open.length, even: densest(open, 0).count, right };
}
