import type { Span } from '../../types';
import { numberOf } from '../../vocabulary/calendar';
import { stretches } from '../../vocabulary/dates';

const COUNT = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(年半|年|月)';
/** 有效期5年, 有效期限暂定为三年, 试行期一年 */
const LENGTH = new RegExp(`(?:有效|试行|执行|实施|施行)期限?(?:[为是:]|暂定为?|暂为)?${COUNT}`, 'u');
/** 暂定三年有效期, 试行两年 */
const LENGTH_AFTER = new RegExp(`(?:暂定|暂行|试行|施行)(?:期限?)?为?${COUNT}`, 'u');
/** A last day follows: 有效期至, 施行至, 至…止; or it stands before 失效. */
const TO_DAY = /(?:至|到|截至|截止到?|有效期(?:限)?(?:为|:)?)$/u;
const LAPSES = /^起?(?:自动|自行)?(?:失效|废止|终止|停止执行)/u;
const REACH = 90;
/** A sentence of its own that goes on with the term. */
const GOES_ON = /^[。;\n]*(?:其|本[^,。;]{1,10}的?)?(?:有效期|试行期|执行期|实施期|期限|暂定)/u;

export interface StatedEnd {
  readonly end: number;
  /** Where the words name the begin with it. */
  readonly from: string | null;
  readonly until: string | null;
  readonly years: number | null;
}

/** The end of a term that the words from `at` on state, in the same sentence or in the next one that begins with 有效期. */
export function statedEnd(words: string, at: number): StatedEnd | null {
  const here = words.slice(at, at + REACH);
  const stop = here.search(/[。;\n]/u);
  const first = stop < 0 ? here : here.slice(0, stop);
  const second = stop < 0 || !GOES_ON.test(here.slice(stop)) ? '' : (/^[。;\n]*[^。;\n]*/u.exec(here.slice(stop))?.[0] ?? '');
  return endIn(first, at) ?? endIn(second, at + stop);
}

/** The end of a term that a piece of text states, `at` being its place. */
export function endIn(text: string, at: number): StatedEnd | null {
  for (const stretch of stretches(text)) {
    const [before, after] = [text.slice(0, stretch.start), text.slice(stretch.end)];
    const lapses = LAPSES.exec(after);
    const from = stretch.precision === 'RANGE' ? stretch.first : null;
    if (from || TO_DAY.test(before)) return { end: at + closing(text, stretch), from, until: stretch.last, years: null };
    if (lapses) return { end: at + stretch.end + lapses[0].length, from, until: stretch.last, years: null };
  }
  const match = LENGTH.exec(text) ?? LENGTH_AFTER.exec(text);
  if (!match) return null;
  const [whole, count = '', unit = ''] = match;
  const years = unit === '月' ? numberOf(count) / 12 : numberOf(count) + (unit === '年半' ? 0.5 : 0);
  const tail = /^(?:的?有效期)?/u.exec(text.slice(match.index + whole.length))?.[0].length ?? 0;
  return years > 0 ? { end: at + match.index + whole.length + tail, from: null, until: null, years } : null;
}

/** The day with its 止. */
const closing = (text: string, { end }: Span) => end + (/^(?:止|为止|终止|结束)/u.exec(text.slice(end))?.[0].length ?? 0);
