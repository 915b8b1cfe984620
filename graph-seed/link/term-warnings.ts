import type { LinkedClause, LinkedDocument } from '../linked';
import type { NoticeCode, Warning } from '../types';
import { impossibleDays } from '../vocabulary/dates';
import { foldedWords } from './stacking-words';

const spoken = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');

/** Warnings about days that do not exist (IMPOSSIBLE_DAY) and ends before the beginning (END_BEFORE_BEGIN). */
export function termWarnings(clauses: readonly LinkedClause[], documents: readonly LinkedDocument[]): Warning[] {
  const found: Warning[] = [];
  const tell = (code: NoticeCode, { file, raw }: LinkedClause['source'], at: number, message: string) =>
    found.push({ code, file, message, line: raw.slice(0, at).split('\n').length });
  for (const clause of clauses) {
    const { segment, source } = clause;
    const place = (at: number) => segment.words.at[at] ?? 0;
    for (const { start, end } of impossibleDays(foldedWords(clause))) {
      const printed = segment.words.text.slice(start, end);
      tell('IMPOSSIBLE_DAY', source, place(start), `${segment.locator}写有“${printed}”，日历上没有这一天，没有按日期读入，请核对。`);
    }
  }
  for (const { segment, force } of documents) {
    const { dateEntryIntoForce: begin, dateEndOfValidity: end } = force;
    if (segment && begin && end && end < begin)
      tell(
        'END_BEFORE_BEGIN',
        segment.source,
        force.evidence[0]?.ranges[0]?.[0] ?? 0,
        `有效期截止日（${spoken(end)}）早于施行日期（${spoken(begin)}），请核对。`,
      );
  }
  return found;
}
