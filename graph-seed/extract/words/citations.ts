import { plain } from '../../passage';
import type { Span } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { OWN_KIND } from '../../vocabulary/genres';
import { numberAt, numbersIn } from './numbers-in-text';
import { firstEndingAfter, spansOf } from './spans';
import type { Text } from './text';

/** A document as a text names it: by title in 《》, by number (发文字号), or by both. */
export interface Citation extends Span {
  readonly title: string | null;
  readonly number: string | null;
}

const OPENS = /[(〔[]/u;
const CLOSES = /[)〕\]]/u;
const IN_BRACKET = 60;

/** The number in brackets right after a title: 《…》(晋政发〔2020〕1号), 印发《…》的通知(…号), also where 以下简称 follows the number. */
function numberBehind(words: string, title: number): { number: string; end: number } | null {
  const at = title + (/^的?(?:通知|公告|决定|意见|函)(?=[(〔[])/u.exec(words.slice(title, title + 6))?.[0].length ?? 0);
  if (!OPENS.test(words[at] ?? '')) return null;
  const number = numberAt(words, at + 1);
  if (!number) return null;
  for (let i = number.end; i < Math.min(words.length, number.end + IN_BRACKET); i++)
    if (CLOSES.test(words[i] ?? '')) return { number: number.number, end: i + 1 };
  return { number: number.number, end: number.end };
}

/** Documents that folded words name by 《》 or number, in order, none nested. */
export function citationsIn({ words, titles }: Pick<Text, 'words' | 'titles'>): Citation[] {
  const numbers = numbersIn(words);
  const at = new Map(numbers.flatMap((one) => [[one.start, one] as const, [one.end, one] as const]));
  const titled = titles.map(({ start, end }): Citation => {
    const title = words.slice(start + 1, end - 1);
    // 《甲办法》(晋政发〔2020〕1号), 《甲办法》晋政发〔2020〕1号, 晋政发〔2020〕1号《甲办法》
    const behind = numberBehind(words, end) ?? at.get(end);
    if (behind) return { start, end: behind.end, title, number: behind.number };
    const ahead = at.get(start);
    if (ahead) return { start: ahead.start, end, title, number: ahead.number };
    // 《财政部、税务总局公告2028年第31号》
    const number = documentNumber(title)?.canonical ?? null;
    return { start, end, title: number ? null : title, number };
  });
  const alone = numbers.filter(({ start, end }) => (titled[firstEndingAfter(titled, start)]?.start ?? end) >= end);
  return [...titled, ...alone.map((number) => ({ ...number, title: null }))].sort((a, b) => a.start - b.start);
}

/** 该细则, 该文件, 其有效期 */
const ANAPHOR = new RegExp(`[该此](?:项|件)?${OWN_KIND}|其(?=(?:有效|执行|实施|施行|试行|适用)期)`, 'gu');
const NEAR = 120;

/** Citations, and words that mean the text cited shortly before them (该办法). */
function withAnaphors(words: string, citations: readonly Citation[]): Citation[] {
  const again = spansOf(words, ANAPHOR).flatMap(({ start, end }): Citation[] => {
    const meant = citations[firstEndingAfter(citations, start) - 1];
    return meant && start - meant.end <= NEAR ? [{ ...meant, start, end }] : [];
  });
  return [...citations, ...again].sort((a, b) => a.start - b.start);
}

/** True where two citations stand in one list: 《甲》(1号)、《乙》. */
export const isJoined = (words: string, a: Span, b: Span): boolean =>
  b.start - a.end <= 4 && /^(?:[、,]|和|及|以及|与|或|或者)?(?:原)?$/u.test(words.slice(a.end, b.start));

/** Citations by the lists that they stand in, and each 该办法 by itself, in order. */
export function* listsOf(words: string, citations: readonly Citation[]): Generator<Citation[]> {
  let list: Citation[] = [];
  for (const one of withAnaphors(words, citations)) {
    const previous = list.at(-1);
    if (previous && !isJoined(words, previous, one)) {
      yield list;
      list = [];
    }
    list.push(one);
  }
  if (list.length > 0) yield list;
}

const bare = (title: string) => plain(title).replace(/[《》〈〉<>]/gu, '');
/** Verbs in a title that take another text as object: 贯彻落实《…》的实施意见, 关于修改《…》的通知. */
const OF_ANOTHER = /(?:落实|贯彻|执行|根据|依据|修改|修订|废止)$/u;

/** True where `title` means the text titled `own`: the same title, the title that its notice issues, or its notice's title. */
export function isOwnTitle(title: string, own: string): boolean {
  const [x, y] = [bare(title), bare(own)];
  if (x.length < 4 || y.length < 4) return x === y;
  const at = y.indexOf(x);
  if (at >= 0) return !OF_ANOTHER.test(y.slice(0, at));
  return x.includes(y) && /印发.*通知$/u.test(x);
}
