import { numberOf } from '../../src/graph/model';
import { day } from '../vocabulary/calendar';

const DATE =
  /(?<year>\d{4}|[二〇○零一三四五六七八九]{4})[-/.年](?<month>\d{1,2}|[一二三四五六七八九十]{1,3})[-/.月](?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日?/u;

/** The first date in folded words, ISO 8601, with its place; null if the words have no valid one. */
export function dateIn(folded: string): { date: string; start: number; end: number } | null {
  const match = DATE.exec(folded);
  const { year = '', month = '', day: date = '' } = match?.groups ?? {};
  const found = match && day(numberOf(year), numberOf(month), numberOf(date));
  return match && found ? { date: found, start: match.index, end: match.index + match[0].length } : null;
}

/** The date of a line of metadata: 2026年1月30日, （2023年2月8日）, …2022年9月26日印发; null without a date or with further words. */
export function paragraphDate(folded: string): string | null {
  const found = dateIn(folded);
  if (!found) return null;
  const rest = (folded.slice(0, found.start) + folded.slice(found.end)).replace(/^[(]|[)]$|印发$|发布$/gu, '');
  return rest.length > 30 || /[。,;]/u.test(rest) ? null : found.date;
}
