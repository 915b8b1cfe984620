import { numberOf } from '../../src/graph/model';
import type { Span } from '../types';
import { day, dayBefore, months } from './calendar';

/** A period that words name: 2025年 is 2025-01-01 to 2025-12-31. Days are ISO 8601, all inclusive. */
export interface Stretch extends Span {
  readonly first: string;
  readonly last: string;
  /** The last day that the words allow: 2029-12-31 for 2030年前, else `last`. */
  readonly until: string;
  /** RANGE: from one day to another; PLAN: a five-year plan (“十四五”期间). */
  readonly precision: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | 'PLAN';
  /** True if 前 follows. */
  readonly before: boolean;
}
type Value = Omit<Stretch, keyof Span>;

const TO = '(?:至|到|截至|截止到?|[-—–―~]{1,2})';
const NUMBER = '\\d{1,2}|(?:[一二三]?十|[廿卅])[一二三四五六七八九]?|[一二三四五六七八九]';
const YEAR = '(?:19|20)\\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2}';
const PART = `(?:(?<month>${NUMBER})月(?:(?<date>${NUMBER})[日号]|份?(?<monthEnd>底|末)?)|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|年?(?<yearEnd>[底末终])|(?<start>年?初))?`;
const BEFORE = '(?<before>[之以]前|前(?![后往期半三两一二四五六七八九十\\d]))?';
const DATE = new RegExp(
  `(?<!\\d)(?:(?<year>${YEAR})年度?${PART}${BEFORE}|(?<iso>20\\d{2})[-./](?<isoMonth>\\d{1,2})[-./](?<isoDate>\\d{1,2})(?!\\d))|[“"]?十(?<plan>[二三四五六])五[”"]?(?:期间|时期|期?末)`,
  'gu',
);
/** The second half of a range without its year: 6月至12月, 18日至20日. */
const REST = new RegExp(
  `起?${TO}(?:同年)?(?:(?<month>${NUMBER})月(?:(?<date>${NUMBER})[日号]|[底末])?|(?<dateOnly>${NUMBER})[日号])`,
  'uy',
);
const JOINT = new RegExp(`^(?:起|开始)?,?${TO}$`, 'u');
const BARE_YEAR = new RegExp(`(?<!\\d)(20\\d{2})${TO}$`, 'u');
/** A year in the name of an edition (2022年版, 2024年本) is no date. */
const EDITION = /^(?:版|修订|修正|试行版|本(?![年市省县区级地]))/u;

type Groups = Readonly<Record<string, string | undefined>>;

function named({ first, last }: { first: string; last: string }, precision: Value['precision'], before: boolean, closed = false): Value {
  return { first, last, until: before && !closed ? dayBefore(first) : last, precision, before };
}

function meaningOf(g: Groups): Value | null {
  if (g.plan) {
    const begin = 2001 + 5 * numberOf(g.plan);
    return named({ first: `${begin}-01-01`, last: `${begin + 4}-12-31` }, 'PLAN', false);
  }
  const year = numberOf(g.year ?? g.iso ?? '');
  const month = numberOf(g.month ?? g.isoMonth ?? '0');
  const date = g.date ?? g.isoDate;
  const before = g.before !== undefined;
  if (date) {
    const one = day(year, month, numberOf(date));
    return one ? named({ first: one, last: one }, 'DAY', before, true) : null;
  }
  if (g.month) return month >= 1 && month <= 12 ? named(months(year, month, 1), 'MONTH', before, g.monthEnd !== undefined) : null;
  if (g.half) return named(months(year, g.half === '上' ? 1 : 7, 6), 'MONTH', before, true);
  if (g.quarter) return named(months(year, 3 * numberOf(g.quarter) - 2, 3), 'MONTH', before, true);
  if (g.start) return named(months(year, 1, 1), 'MONTH', before);
  return named(months(year, 1, 12), 'YEAR', before, g.yearEnd !== undefined);
}

/** The second day or month of a range in the same year; null if the words name none. */
function rest(words: string, at: number, value: Value): { end: number; last: string } | null {
  if (value.precision !== 'DAY' && value.precision !== 'MONTH') return null;
  REST.lastIndex = at;
  const match = REST.exec(words);
  if (!match) return null;
  const { month, date, dateOnly } = match.groups ?? {};
  const year = Number(value.first.slice(0, 4));
  const inMonth = month ? numberOf(month) : Number(value.first.slice(5, 7));
  const last =
    date || dateOnly ? day(year, inMonth, numberOf(date ?? dateOnly ?? '')) : inMonth <= 12 ? months(year, inMonth, 1).last : null;
  return last && last >= value.first ? { end: at + match[0].length, last } : null;
}

const range = (first: string, last: Value): Value => ({ ...last, first, precision: 'RANGE', before: false, until: last.last });

/** All periods in folded words, in order. Two days joined by 至 are one range. */
export function stretches(words: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of words.matchAll(DATE)) {
    let value = meaningOf(match.groups ?? {});
    let [start, end] = [match.index, match.index + match[0].length];
    if (!value || (value.precision === 'YEAR' && EDITION.test(words.slice(end, end + 3)))) continue;
    const bare = value.precision === 'YEAR' ? BARE_YEAR.exec(words.slice(Math.max(0, start - 8), start)) : null;
    const previous = found.at(-1);
    if (bare) {
      value = range(`${bare[1]}-01-01`, value);
      start -= bare[0].length;
    } else if (previous && start - previous.end <= 6 && previous.first <= value.last && JOINT.test(words.slice(previous.end, start))) {
      value = range(previous.first, value);
      start = previous.start;
      found.pop();
    } else {
      const second = rest(words, end, value);
      if (second) {
        value = range(value.first, { ...value, last: second.last });
        end = second.end;
      }
    }
    found.push({ start, end, ...value });
  }
  return found;
}

/** Days in folded words that do not exist (2025年2月29日). */
export function impossibleDays(words: string): Span[] {
  const found: Span[] = [];
  for (const { 0: printed, index, groups = {} } of words.matchAll(DATE))
    if ((groups.date ?? groups.isoDate) && meaningOf(groups) === null) found.push({ start: index, end: index + printed.length });
  return found;
}
