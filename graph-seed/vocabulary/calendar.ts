/** Days are ISO 8601; a term's last day is inclusive. */

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
