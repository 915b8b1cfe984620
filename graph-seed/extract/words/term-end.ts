import type { Span } from '../../types';
import { numberOf } from '../../vocabulary/calendar';
import { stretches } from '../../vocabulary/dates';
import { DAY_LAPSES, TERM_GOES_ON, TERM_LENGTH, TERM_LENGTH_AFTER, TO_DAY } from '../../vocabulary/terms';
import type { Cut } from './sentences';
import { firstThat } from './spans';

/** How far behind the begin of a term its end may be stated. */
const REACH = 90;

export interface StatedEnd {
  readonly end: number;
  /** Where the words name the begin with it. */
  readonly from: string | null;
  readonly until: string | null;
  readonly years: number | null;
}

/** The end of a term that the words from `at` on state, in the same sentence or in the next one that begins with 有效期. */
export function statedEnd({ words, sentences }: Cut, at: number): StatedEnd | null {
  const here = firstThat(sentences, ({ end }) => end >= at);
  const [own, next] = [sentences[here], sentences[here + 1]];
  const upTo = (end: number) => Math.min(end, at + REACH);
  const stated = own ? endIn(words.slice(at, upTo(own.end)), at) : null;
  const goesOn = next !== undefined && TERM_GOES_ON.test(words.slice(next.start, upTo(next.end)));
  return stated ?? (goesOn ? endIn(words.slice(next.start, upTo(next.end)), next.start) : null);
}

/** The end of a term that a piece of text states, `at` being its place. */
export function endIn(text: string, at: number): StatedEnd | null {
  for (const stretch of stretches(text)) {
    const [before, after] = [text.slice(0, stretch.start), text.slice(stretch.end)];
    const lapses = DAY_LAPSES.exec(after);
    const from = stretch.precision === 'RANGE' ? stretch.first : null;
    if (from || TO_DAY.test(before)) return { end: at + closing(text, stretch), from, until: stretch.last, years: null };
    if (lapses) return { end: at + stretch.end + lapses[0].length, from, until: stretch.last, years: null };
  }
  const match = TERM_LENGTH.exec(text) ?? TERM_LENGTH_AFTER.exec(text);
  if (!match) return null;
  const [whole, count = '', unit = ''] = match;
  const years = unit === '月' ? numberOf(count) / 12 : numberOf(count) + (unit === '年半' ? 0.5 : 0);
  const tail = /^(?:的?有效期)?/u.exec(text.slice(match.index + whole.length))?.[0].length ?? 0;
  return years > 0 ? { end: at + match.index + whole.length + tail, from: null, until: null, years } : null;
}

/** The day with its 止. */
const closing = (text: string, { end }: Span) => end + (/^(?:止|为止|终止|结束)/u.exec(text.slice(end))?.[0].length ?? 0);
