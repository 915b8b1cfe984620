import { fold } from '../passage';

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

/** Left and right edge of the type area (版心), in em. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

const SENTENCE_END = /[。;:!?…”)\]】〕》]$/u;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百零〇\d\s]+[编章节条]|[(]?[一二三四五六七八九十百]+\s*[、)]|[(]?\d{1,3}\s*(?:[、)]|[.](?!\d)))/u;
/** A number that cannot continue a sentence. */
const HEADING = /^(?:第[一二三四五六七八九十百零〇\d]+(?:[编章节]|条\s)|[一二三四五六七八九十百]+、)/u;
/** A title that ends in a kind of document (文种). Another paragraph follows. */
const TITLE_END =
  /^[^，。,;；]{4,80}(?:通知|意见|决定|公告|办法|措施|方案|规定|细则|政策|计划|规划|函|批复|条例|规程|规范|指引|导则|预案|章程)(?:[(][^()]{1,8}[)])?$/u;
/** Continuations of a title that seems complete: …若干政策 的通知, …办法 （试行）. */
const GOES_ON = /^(?:[的和及与、]|[(][^()]{1,20}[)]$)/u;
/** Characters that begin neither a line nor a paragraph. */
const CLOSING = /^[,。、;:?!)》〉”’」』】〕〗%‰]/u;
/** Lines that are always a paragraph: 附件2, 晋政发〔2021〕1号, （此件公开发布）. */
const ALONE = /^附件\s*[\d一二三四五六七八九十]*\s*[:]?$|^[^,。;:()]{1,20}〔\d{4}〕\s*\d+\s*号$|^[(](?:此件|本文|此文|联系)[^()]*[)]$/u;
/** Words that begin a paragraph: list of annexes, copies, entry into force. */
const BEGINS = /^(?:附件\s*\d*\s*:|抄[送报]\s*:|本(?:措施|办法|政策|意见|方案|细则|规定|规程|条例|若干措施|政策措施|实施办法|实施细则)自)/u;
/** Addressees of a text (主送机关). */
const ADDRESSEES = /^(?:各|省|市|区|县|有关|驻)[^。;]{1,400}:$/u;
/** The bracket of responsible units (责任单位) ends its paragraph. */
const UNITS =
  /[(〔【[](?:(?:责任|牵头|配合|主管|实施|落实|协同|参与|主办|协办|承办|负责)(?:单位|部门)(?:[^()〔〕【】[\]]|[(][^()]*[)])*|[^()〔〕【】[\]]*(?:负责|配合|牵头|参与|落实))[)〕】\]][。;]?$/u;
/** Longer than any title or bracket of units. */
const LONG = 600;
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

/** The greatest gap, in em, between a continued line and the margin, beyond the room for the first word of the next line. */
const SLACK = { least: 0.7, ended: 2, open: 4 };
const INDENT = 1.4;
const DEEPEST_INDENT = 2.8;
/** Number of lines before and after a line that show whether the text indents its paragraphs. */
const AROUND = 40;

/**
 * Whether each line begins a paragraph. A line continues the paragraph before it if and only if both have one size and are close, its first
 * word did not fit into the rest of the line before, and it is not indented. In a text without indents, a number after the end of a
 * sentence also begins a paragraph. Centred lines of a title, one below the other, are one paragraph.
 * @param ragged The greatest gap to the margin of a line whose sentence continues, as a share of the page's width. It is greater if widths
 * are guessed.
 * @param known The margins, if rules draw them.
 */
export function paragraphStarts(lines: readonly MeasuredLine[], ragged: number, known?: Margins): boolean[] {
  const margins = new Map([...new Set(lines.map((line) => line.column))].map((name) => [name, marginsOf(lines, name)]));
  const of = (line: MeasuredLine): Margins => known ?? margins.get(line.column) ?? { left: 0, right: 0 };
  const pitch = pitchOf(lines);
  const rooms = lines.map((line, i) => {
    const before = lines[i - 1];
    return before ? of(before).right - before.right - widthOf(FIRST_WORD.exec(line.text)?.[0] ?? '') * line.size : 0;
  });
  const indents = lines.map((line) => {
    const indent = (line.left - of(line).left) / line.size;
    return indent >= INDENT && indent <= DEEPEST_INDENT && line.right >= of(line).right - 8 && !centred(line, of(line));
  });
  const shown = sums(indents);
  const [tight, lost] = [slackOf(lines, rooms), lostIndent(lines, rooms)];
  const starts: boolean[] = [];
  let paragraph = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const around = [Math.max(0, i - AROUND), Math.min(lines.length, i + AROUND)] as const;
    const showsIndents = (shown[around[1]] ?? 0) - (shown[around[0]] ?? 0) >= (around[1] - around[0]) * 0.03;
    const width = of(before ?? line).right - of(before ?? line).left;
    const isOpen = !ends(before?.text ?? '');
    const mayBeFirst = starts[i - 1] || ends(lines[i - 2]?.text ?? '');
    const slack = showsIndents
      ? isOpen
        ? SLACK.open
        : SLACK.ended
      : Math.max(tight + (mayBeFirst ? lost : 0), isOpen && !isNumbered(line.text) ? ragged * width : 0);
    const room = rooms[i] ?? 0;
    const start =
      !before ||
      !goesOn(before, line, of(before), of(line), {
        pitch: pitch(line.size),
        showsIndents,
        isFull: room < slack,
        isQuiteFull: room < tight,
        paragraph,
      });
    paragraph = start ? fold(line.text) : (paragraph + fold(line.text)).slice(-LONG);
    starts.push(start);
  });
  return starts;
}

interface Surroundings {
  /** The usual line distance at this size. */
  readonly pitch: number;
  readonly showsIndents: boolean;
  /** The line before had no room for the first word of this one. */
  readonly isFull: boolean;
  readonly isQuiteFull: boolean;
  /** The folded paragraph that `before` ends; for a long one only its end. */
  readonly paragraph: string;
}

function goesOn(
  before: MeasuredLine,
  line: MeasuredLine,
  was: Margins,
  is: Margins,
  { pitch, showsIndents, isFull, isQuiteFull, paragraph }: Surroundings,
): boolean {
  const [previous, text] = [fold(before.text), fold(line.text)];
  if (ALONE.test(previous) || ALONE.test(text) || BEGINS.test(text)) return false;
  if (HEADING.test(text)) return false;
  if (CLOSING.test(text)) return true;
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return false;
  const isWhole = () => (TITLE_END.test(paragraph) && !GOES_ON.test(text)) || ADDRESSEES.test(paragraph);
  if (centred(line, is) && (centred(before, was) || (!isBody(line.size) && isFull))) {
    const close = line.above === null || line.above <= Math.max(pitch * 1.3, line.size * 2);
    return close && !NUMBERED.test(text) && !isWhole();
  }
  if (line.above !== null && line.above > Math.max(pitch, line.size) * 1.3) return false;
  if (!isFull) return false;
  const indent = (line.left - is.left) / line.size;
  const ended = SENTENCE_END.test(previous);
  if (indent >= INDENT) return isQuiteFull && !ended && Math.abs(before.left - was.left - (line.left - is.left)) < 0.3;
  if (showsIndents) return !isWhole();
  return !(ended && (NUMBERED.test(text) || UNITS.test(paragraph))) && !isWhole();
}

/** The gap, in em, that nine in ten continued lines stay below. */
function slackOf(lines: readonly MeasuredLine[], rooms: readonly number[]): number {
  const sure = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const left = rooms[i] ?? 0;
    return before && left < SLACK.open && isBody(before.size) && !ends(before.text) && !isNumbered(line.text) && !isNumbered(before.text)
      ? [left]
      : [];
  });
  return Math.max(SLACK.least, quantile(sure, 0.9));
}

/** How much shorter, in em, first lines of paragraphs are because the file lost their indents: 0 or 2. */
function lostIndent(lines: readonly MeasuredLine[], rooms: readonly number[]): number {
  const first = lines.flatMap((line, i) => {
    const [two, before] = [lines[i - 2], lines[i - 1]];
    return two && before && ends(two.text) && isNumbered(before.text) && !ends(before.text) && !isNumbered(line.text)
      ? [rooms[i] ?? 0]
      : [];
  });
  const lost = quantile(first, 0.5);
  return lost >= 0.8 && lost <= 2.6 ? 2 : 0;
}

const ends = (text: string) => SENTENCE_END.test(fold(text.slice(-1)));
const isNumbered = (text: string) => NUMBERED.test(fold(text.slice(0, 20)));

const centred = (line: MeasuredLine, { left, right }: Margins): boolean =>
  line.left - left >= 1 && Math.abs(line.left - left - (right - line.right)) <= 1.2;

const isBody = (size: number) => size > 0.85 && size < 1.15;

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
  const distances = new Map<number, number[]>();
  lines.forEach(({ above, size }, i) => {
    if (above === null || Math.abs((lines[i - 1]?.size ?? 0) - size) > 0.1) return;
    const ofSize = distances.get(rounded(size));
    if (ofSize) ofSize.push(above);
    else distances.set(rounded(size), [above]);
  });
  const usual = quantile(
    [...distances].flatMap(([size, found]) => found.map((distance) => distance / Math.max(0.1, size))),
    0.5,
  );
  const medians = new Map([...distances].filter(([, found]) => found.length >= 5).map(([size, found]) => [size, quantile(found, 0.5)]));
  return (size) => medians.get(rounded(size)) ?? usual * size;
}

const rounded = (size: number): number => Math.round(size * 10) / 10;

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** The number of true values before each place. */
function sums(flags: readonly boolean[]): number[] {
  const counts = [0];
  for (const flag of flags) counts.push((counts.at(-1) ?? 0) + (flag ? 1 : 0));
  return counts;
}

/**
 * True if a page break divides a paragraph between two lines: the first is long and its sentence is unfinished. For texts whose lines are
 * not broken at a page's width.
 */
export function isTorn(before: string, line: string): boolean {
  const [previous, text] = [fold(before), fold(line)];
  return (
    !(SENTENCE_END.test(previous) || NUMBERED.test(text) || TITLE_END.test(previous) || ALONE.test(previous) || ALONE.test(text)) &&
    widthOf(before) >= 20
  );
}

/**
 * Shows whether lines are broken at a page's width: the share of lines with an unfinished sentence that end near the margin, the number
 * that end at one place, and the margin in em.
 */
export function brokenLines(lines: readonly MeasuredLine[]): { share: number; even: number; right: number } {
  const { right } = marginsOf(lines, lines[0]?.column ?? '');
  const open = lines.filter((line) => !ends(line.text)).map((line) => line.right);
  return { share: open.filter((one) => one > right * 0.88).length / open.length, even: densest(open, 0).count, right };
}
