import { numberOf } from '../../../src/graph/model';
import { firstThat } from '../../sorted';
import type { Span } from '../../types';
import type { Length } from '../../vocabulary/calendar';
import { stretches } from '../../vocabulary/dates';
import { DAY_LAPSES, OF_OTHERS, OWN_END, TERM_GOES_ON, TERM_LENGTH, TERM_LENGTH_AFTER, TO_DAY } from '../../vocabulary/terms';
import type { Cut } from './sentences';

/** How far after the start of a term its end may be stated, in characters. */
const REACH = 90;

/** The end of a term: a last day, or a length. `end` is where the words that state it end. */
export interface StatedEnd {
  readonly end: number;
  /** The first day, where the words state it together with the end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly length: Length | null;
}

/** The end of a term that the words from `at` on state, in the same sentence or in a next one that begins with 有效期. */
export function statedEnd({ words, sentences }: Cut, at: number): StatedEnd | null {
  const here = firstThat(sentences, ({ end }) => end >= at);
  const [own, next] = [sentences[here], sentences[here + 1]];
  const upTo = (end: number) => Math.min(end, at + REACH);
  const stated = own ? endIn(ownWords(words.slice(at, upTo(own.end))), at) : null;
  const goesOn = next !== undefined && TERM_GOES_ON.test(words.slice(next.start, upTo(next.end)));
  return stated ?? (goesOn ? endIn(ownWords(words.slice(next.start, upTo(next.end))), next.start) : null);
}

/** The end of a term that a piece of text states. `at` is the offset of that text; the `end` returned includes it. */
export function endIn(text: string, at: number): StatedEnd | null {
  for (const stretch of stretches(text)) {
    const [before, after] = [text.slice(0, stretch.start), text.slice(stretch.end)];
    const lapses = DAY_LAPSES.exec(after);
    const from = stretch.precision === 'RANGE' ? stretch.first : null;
    if (from || TO_DAY.test(before)) return { end: at + closing(text, stretch), from, until: stretch.last, length: null };
    if (lapses) return { end: at + stretch.end + lapses[0].length, from, until: stretch.last, length: null };
  }
  const match = TERM_LENGTH.exec(text) ?? TERM_LENGTH_AFTER.exec(text);
  if (!match) return null;
  const [whole, count = '', unit = ''] = match;
  const length = lengthOf(count, unit);
  const tail = /^(?:的?有效期)?/u.exec(text.slice(match.index + whole.length))?.[0].length ?? 0;
  return length.months + length.days > 0 ? { end: at + match.index + whole.length + tail, from: null, until: null, length } : null;
}

/** The length of so many 年, 年半, 月 or 日. */
export function lengthOf(printed: string, unit: string): Length {
  const count = printed === '半' ? 0.5 : numberOf(printed);
  if (/[日天]$/u.test(unit)) return { months: 0, days: count };
  if (unit.endsWith('月')) return { months: count, days: 0 };
  return { months: count * 12 + (unit === '年半' ? 6 : 0), days: 0 };
}

/** The half-sentences about this text's own end, up to the first about the day of another text or thing. */
export function ownWords(text: string): string {
  let kept = '';
  for (const half of text.split(/(?<=[,;])|(?=[(]第)/u)) {
    if (OF_OTHERS.test(half) || (kept !== '' && /\d{4}年/u.test(half) && !OWN_END.test(half))) break;
    kept += half;
  }
  return kept;
}

/** Where a day ends, its 止 included. */
const closing = (text: string, { end }: Span) => end + (/^(?:止|为止|终止|结束)/u.exec(text.slice(end))?.[0].length ?? 0);
