/** Days are ISO 8601; a term's last day is inclusive. */

const DIGITS = '〇一二三四五六七八九';
const digit = (character: string) => Math.max(0, DIGITS.indexOf(character === '两' ? '二' : character.replace(/[○零]/u, '〇')));

/** A number below 100 in ASCII or Chinese digits: 12, 十二, 三十一. */
export function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const at = text.indexOf('十');
  if (at < 0) return digit(text);
  return (at === 0 ? 1 : digit(text.slice(0, at))) * 10 + (at + 1 < text.length ? digit(text.slice(at + 1)) : 0);
}

/** 2025 or 二〇二五. */
export const yearOf = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : Number([...text].map(digit).join('')));

const two = (n: number) => String(n).padStart(2, '0');
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day, or null where the calendar has none such (2月30日). */
export function day(year: number, month: number, date: number): string | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month) ? `${year}-${two(month)}-${two(date)}` : null;
}

/** First and last day of `count` months of one year, from `month` on. */
export function months(year: number, month: number, count: number): { first: string; last: string } {
  const last = month + count - 1;
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(last)}-${two(lengthOf(year, last))}` };
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Last day of a term of `years` (halves allowed) that begins on `from`: 2017-01-01 and 5 years end on 2021-12-31. */
export function endAfterYears(from: string, years: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const total = month - 1 + Math.round(years * 12);
  const [endYear, endMonth] = [year + Math.floor(total / 12), (total % 12) + 1];
  return dayBefore(day(endYear, endMonth, Math.min(date, lengthOf(endYear, endMonth))) ?? from);
}
