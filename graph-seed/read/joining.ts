import { fold } from '../passage';
import { SURELY_ENDS_AS_TITLE } from '../vocabulary/genres';
import { rankOf } from '../vocabulary/numberings';
import { isComplete, isNumber, numberOn } from './line-words';
import {
  INDENT,
  isBody,
  isCentred,
  type Margins,
  type MeasuredLine,
  type Measures,
  measuresOf,
  type PrintedLine,
  printedLine,
  SLACK,
  widthOf,
} from './paragraph-measures';

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

const isTitle = (folded: string): boolean => folded.length <= 90 && /^[^,。;]{6,}$/u.test(folded) && SURELY_ENDS_AS_TITLE.test(folded);

/**
 * Whether each line begins a paragraph. A line continues the paragraph before it if and only if both have one size and are close, its first
 * word did not fit into the rest of the line before, and it is not indented. In a text without indents, a number after the end of a
 * sentence also begins a paragraph. Centred lines of a title, one below the other, are one paragraph.
 * @param ragged The greatest gap to the margin of a line whose sentence continues, as a share of the page's width. It is greater if widths
 * are guessed.
 * @param known The margins, if rules draw them.
 */
export function paragraphStarts(lines: readonly MeasuredLine[], ragged: number, known?: Margins): boolean[] {
  const printed = lines.map(printedLine);
  const measures = measuresOf(printed, known);
  const starts: boolean[] = [];
  let paragraph = '';
  printed.forEach((line, i) => {
    const before = printed[i - 1];
    const mayFollowFirst = starts[i - 1] || printed[i - 2]?.isEnded === true;
    const slack = before ? slackBetween(before, line, measures, { showsIndents: measures.showsIndents(i), mayFollowFirst, ragged }) : 0;
    const start = !before || !goesOn(before, line, measures, { i, slack, paragraph });
    paragraph = start ? line.folded : (paragraph + line.folded).slice(-LONG);
    starts.push(start);
  });
  return starts;
}

/** The greatest room, in em, with which the line before counts as full. */
function slackBetween(
  before: PrintedLine,
  line: PrintedLine,
  { margins, tight, lost }: Measures,
  { showsIndents, mayFollowFirst, ragged }: { showsIndents: boolean; mayFollowFirst: boolean; ragged: number },
): number {
  if (showsIndents) return before.isEnded ? SLACK.ended : SLACK.open;
  const { left, right } = margins(before);
  const open = before.isEnded || isNumber(line.start) ? 0 : ragged * (right - left);
  return Math.max(tight + (mayFollowFirst ? lost : 0), open);
}

/** @param paragraph The folded paragraph that `before` ends; for a long one only its end. */
function goesOn(
  before: PrintedLine,
  line: PrintedLine,
  { margins, pitch: pitchOf, room, showsIndents, tight }: Measures,
  { i, slack, paragraph }: { readonly i: number; readonly slack: number; readonly paragraph: string },
): boolean {
  const [was, is, text] = [margins(before), margins(line), line.folded];
  if (ALONE.test(before.folded) || ALONE.test(text) || BEGINS.test(text) || isHeading(line)) return false;
  if (CLOSING.test(text)) return true;
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return false;
  const isWhole = () => (isTitle(paragraph) && !GOES_ON.test(text)) || ADDRESSEES.test(paragraph);
  const pitch = pitchOf(line.size);
  const isFull = room(i) < slack;
  if (isCentred(line, is) && (isCentred(before, was) || (!isBody(line.size) && isFull))) {
    const close = line.above === null || line.above <= Math.max(pitch * 1.3, line.size * 2);
    return close && !isNumber(line.start) && !isWhole();
  }
  if (line.above !== null && line.above > Math.max(pitch, line.size) * 1.3) return false;
  if (!isFull) return false;
  if ((line.left - is.left) / line.size >= INDENT)
    return room(i) < tight && !before.isEnded && Math.abs(before.left - was.left - (line.left - is.left)) < 0.3;
  if (showsIndents(i)) return !isWhole();
  return !(before.isEnded && (isNumber(line.start) || UNITS.test(paragraph))) && !isWhole();
}

/** True for a number that cannot continue a sentence. */
const isHeading = ({ start, folded }: PrintedLine): boolean =>
  start !== null &&
  !start.doubtful &&
  (start.numbering === '条' ? /^第[^条\s]+条\s/u.test(folded) : rankOf(start.numbering) <= rankOf('一、'));

/**
 * True if a page break divides a paragraph between two lines: the first is long and its sentence is unfinished. For texts whose lines are
 * not broken at a page's width.
 */
export function isTorn(before: string, line: string): boolean {
  const [previous, text] = [fold(before), fold(line)];
  return (
    !(isComplete(before) || isNumber(numberOn(line)) || isTitle(previous) || ALONE.test(previous) || ALONE.test(text)) &&
    widthOf(before) >= 20
  );
}
