import { endsBracket, endsSentence, fold } from '../passage';
import { ENDS_AS_TITLE } from '../vocabulary/genres';
import { type NumberedStart, type Numbering, numberedStart, rankOf } from '../vocabulary/numberings';
import { cut, type Paragraph } from './paragraphs';

interface Cut {
  readonly numbering: Numbering;
  readonly pattern: RegExp;
}

/**
 * Numberings that divide a paragraph with several numbers, the outermost first. `LISTS` divide its parts. They divide a whole paragraph only
 * if a title precedes their first number.
 */
const CUTS: readonly Cut[] = [
  { numbering: '条', pattern: /第[一二三四五六七八九十百零〇\d]{1,7}条/gu },
  { numbering: '一、', pattern: /[一二三四五六七八九十]{1,3}、/gu },
];
const LISTS: readonly Cut[] = [
  { numbering: '（一）', pattern: /[（(][一二三四五六七八九十]{1,3}[）)]/gu },
  { numbering: '1.', pattern: /\d{1,2}[.．、]/gu },
];
const CHAPTER = /第[一二三四五六七八九十百\d]{1,5}[章节](?=[^。；，：]{1,25}$)/u;

/** Divides paragraphs that run several numbered parts together: …管理办法第一条为加强管理，制定本办法。第二条承储企业…。第三条… */
export function inLines(all: readonly Paragraph[]): Paragraph[] {
  return all
    .flatMap((paragraph, i) => (i < HEAD && isNumberedTitle(paragraph) ? headLines(paragraph) : numbersApart(paragraph)))
    .flatMap((paragraph, i, lines) => (paragraph.isRow || paragraph.text.length < 20 ? [paragraph] : linesOf(paragraph, lines[i + 1])));
}

/** The most lines above a title. */
const HEAD = 4;
/** True for a line with a document number and the title after it: 晋农发〔2022〕8号 养蜂补贴办法 */
const isNumberedTitle = ({ text, isRow }: Paragraph): boolean =>
  !isRow && text.search(NUMBER) === 0 && ENDS_AS_TITLE.test(fold(text)) && !/[。；：]/u.test(text);

/** Divides two numbers at the beginning of a paragraph, where the second opens a list: 四、（一）审核由…。 */
function numbersApart(paragraph: Paragraph): Paragraph[] {
  const first = paragraph.isRow ? null : numberedStart(paragraph.text);
  const second = first && !first.doubtful ? numberedStart(paragraph.text.slice(first.length)) : null;
  const opens = first && second && second.value === 1 && !second.doubtful && rankOf(second.numbering) > rankOf(first.numbering);
  return opens ? partsAt(paragraph, [first.length]) : [paragraph];
}

function linesOf(paragraph: Paragraph, next: Paragraph | undefined): Paragraph[] {
  for (const { numbering, pattern } of [...CUTS, ...LISTS]) {
    const places = chain(paragraph.text, numbering, pattern);
    const [begin] = places;
    const isList = LISTS.some((list) => list.numbering === numbering);
    if (isList && !(begin && places.length > 1 && isTitled(fold(paragraph.text.slice(0, begin.at))))) continue;
    const following = next && numberedStart(next.text);
    const last = places.at(-1);
    if (!last || places.filter(({ at }) => at > 0).length === 0) continue;
    if (following?.numbering === numbering && following.value <= last.start.value) continue;
    const starts = places.flatMap(({ at }) => chapterBefore(paragraph.text, at));
    const pieces = partsAt(paragraph, starts);
    const head = (starts[0] ?? 0) > 0 ? pieces.slice(0, 1) : [];
    return [...head.flatMap(headLines), ...pieces.slice(head.length).flatMap(listLines).flatMap(tailLines)];
  }
  return [paragraph];
}

/** Consecutive numbers of one kind in a paragraph, each after the end of a sentence: at least two, or one after a title. */
function chain(text: string, numbering: Numbering, pattern: RegExp): { at: number; start: NumberedStart }[] {
  const found: { at: number; start: NumberedStart }[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = numberedStart(text.slice(match.index));
    if (start?.numbering !== numbering || start.doubtful) continue;
    const last = found.at(-1)?.start.value;
    const before = fold(text.slice(Math.max(0, match.index - 40), match.index));
    const isBegin =
      match.index === 0 ||
      endsSentence(before) ||
      endsBracket(before) ||
      before.endsWith(':') ||
      (last === undefined && start.value === 1 && isTitled(before)) ||
      CHAPTER.test(before);
    if (isBegin && (last === undefined || start.value === Math.floor(last) + 1)) found.push({ at: match.index, start });
  }
  return found.length > 1 || (found[0]?.start.value === 1 && isTitled(fold(text.slice(0, found[0].at)))) ? found : [];
}

/** True if words end in a title (…管理办法第一条), not in a citation (本办法第一条). */
const isTitled = (before: string): boolean =>
  ENDS_AS_TITLE.test(before) && !/(?:[本该此]|依照|按照|根据|符合|》)\p{Script=Han}{0,6}$/u.test(before);

/** Where to cut at an article, and at the number of a chapter directly before it. */
function chapterBefore(text: string, at: number): number[] {
  const before = text.slice(Math.max(0, at - 40), at);
  const chapter = CHAPTER.exec(before);
  return chapter && at > 0 ? [at - before.length + chapter.index, at] : [at];
}

function partsAt(paragraph: Paragraph, starts: readonly number[]): Paragraph[] {
  const all = [...new Set([0, ...starts])].sort((a, b) => a - b);
  return all.map((start, i) => cut(paragraph, start, all[i + 1]));
}

function listLines(paragraph: Paragraph): Paragraph[] {
  for (const { numbering, pattern } of LISTS) {
    const places = chain(paragraph.text.slice(1), numbering, pattern).map(({ at }) => at + 1);
    if (places.length > 1) return partsAt(paragraph, places).flatMap(listLines);
  }
  return [paragraph];
}

const NUMBER =
  /(?<=^|[、，]|文件|的通知|的意见|的决定|办法|措施|[)）])(?:(?!的通知|的意见|的决定)\p{Script=Han}){2,10}?[〔【[]\d{4}[〕】\]]第?\d{1,5}号[、，]?/u;
const NOTICE = /^(?:(?!文件|号)[^。]){0,80}?关于[^。]{2,80}?的(?:通知|公告|决定|意见|批复|函)/u;
const ADDRESSED = /^(?:各|有关|驻|区属|市属|机关)[^。；]{1,200}?[：:]/u;
const DATE = /\d{4}年\d{1,2}月\d{1,2}日/u;

/**
 * Divides the words before the first number of a paragraph: letterhead, number, title, addressees, notice, signature, title of the text.
 */
function headLines(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const end = [NOTICE, NUMBER, ADDRESSED].map((shape) => ends(text, shape)).find((place) => place !== null) ?? sentenceEnd(text);
  if (end === null || end[1] >= text.length) return end && end[0] > 0 ? partsAt(paragraph, [end[0]]) : [paragraph];
  const [first, ...rest] = partsAt(paragraph, end);
  return [...(first ? [first] : []), ...rest.slice(0, -1), ...headLines(rest.at(-1) ?? paragraph)];
}

function ends(text: string, shape: RegExp): [number, number] | null {
  const match = shape.exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}

/** Where the last sentence of a notice ends, and where its date ends. Organ and date are between, the title of the issued text follows. */
function sentenceEnd(text: string): [number, number] | null {
  const date = ends(text, DATE);
  const stop = text.lastIndexOf('。', date ? date[0] : text.length) + 1;
  if (date && date[1] < text.length) return [stop, date[1]];
  return stop > 0 && stop < text.length ? [0, stop] : null;
}

/** Separates organ and date after the last sentence of a paragraph. */
function tailLines(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const stop = text.lastIndexOf('。') + 1;
  return stop > 0 && stop < text.length && text.length - stop <= 80 && DATE.test(text.slice(stop))
    ? partsAt(paragraph, [stop])
    : [paragraph];
}
