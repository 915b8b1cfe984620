import { day, numberOf, yearOf } from '../vocabulary/calendar';

const DATE =
  /(?<year>\d{4}|[二〇○零一三四五六七八九]{4})[-/.年](?<month>\d{1,2}|[一二三四五六七八九十]{1,3})[-/.月](?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日?/u;

/** The date that a line of metadata gives, ISO 8601: 2026年1月30日, （2023年2月8日）, 2017-10-27来源：…, …2022年9月26日印发; null where it gives none or more words than a date's. */
export function paragraphDate(folded: string): string | null {
  const groups = DATE.exec(folded)?.groups;
  if (!groups) return null;
  const rest = folded.replace(DATE, '').replace(/^[(]|[)]$|印发$|发布$/gu, '');
  if (rest.length > 30 || /[。,;]/u.test(rest)) return null;
  return day(yearOf(groups.year ?? ''), numberOf(groups.month ?? ''), numberOf(groups.day ?? ''));
}
