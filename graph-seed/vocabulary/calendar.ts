/** Days are ISO 8601; a term's last day is inclusive. */

const DIGITS = '〇一二三四五六七八九';
/** Formal numerals (大写数字) and other forms. */
const PLAIN_DIGITS: Readonly<Record<string, string>> = {
  '○': '〇',
  零: '〇',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  廿: '二十',
  卅: '三十',
  佰: '百',
};
const spelled = (text: string) => [...text].map((character) => PLAIN_DIGITS[character] ?? character).join('');
const digit = (character: string) => Math.max(0, DIGITS.indexOf(spelled(character)));

/** A number below 1000 in ASCII or Chinese digits: 12, 十二, 三十一, 叁, 一百八十. */
export function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const text = spelled(printed);
  const hundred = text.indexOf('百');
  if (hundred >= 0) return (hundred === 0 ? 1 : digit(text.slice(0, hundred))) * 100 + numberOf(text.slice(hundred + 1) || '〇');
  const at = text.indexOf('十');
  if (at < 0) return digit(text);
  return (at === 0 ? 1 : digit(text.slice(0, at))) * 10 + (at + 1 < text.length ? digit(text.slice(at + 1)) : 0);
}

/** 2025 or 二〇二五. */
export const yearOf = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : Number([...text].map(digit).join('')));

const two = (n: number) => String(n).padStart(2, '0');
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day, or null if it does not exist (2月30日). */
export function day(year: number, month: number, date: number): string | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month) ? `${year}-${two(month)}-${two(date)}` : null;
}

/** First and last day of `count` months from `month` on, within one year. */
export function months(year: number, month: number, count: number): { first: string; last: string } {
  const last = month + count - 1;
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(last)}-${two(lengthOf(year, last))}` };
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A day before all others, for a beginning that is not known. */
export const FIRST_DAY = '0001-01-01';

/** 2025-12-31 → 2025年12月31日 */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A length of time: 5年, 18个月, 30日. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/** The day that is `length` after `from` (自…起N日后). If the month lacks that day, its last day. */
export function later(from: string, { months: count, days }: Length): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const total = month - 1 + count;
  const [endYear, endMonth] = [year + Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const same = `${endYear}-${two(endMonth)}-${two(Math.min(date, lengthOf(endYear, endMonth)))}`;
  return new Date(Date.parse(`${same}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** First day of the month after (次月1日). */
export const nextMonth = (from: string): string => later(`${from.slice(0, 8)}01`, { months: 1, days: 0 });

/** Last day of a term from `from` on: 5 years from 2017-01-01 end on 2021-12-31; a year from 29 February ends on 28 February. */
export function lastDayOf(from: string, length: Length): string {
  const after = later(from, length);
  const clamped = length.days === 0 && after.slice(8) !== from.slice(8);
  return clamped ? after : dayBefore(after);
}
