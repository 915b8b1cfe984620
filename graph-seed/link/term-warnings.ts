import type { LinkedClause, LinkedDocument, LinkedSupersession } from '../linked';
import type { NoticeCode, Warning } from '../types';
import { impossibleDays } from '../vocabulary/dates';
import { foldedWords } from './stacking-words';

const spoken = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');

/**
 * Warnings about days that do not exist (IMPOSSIBLE_DAY), ends before the beginning (END_BEFORE_BEGIN), and texts that are amended, extended
 * or revived after their repeal (GOES_ON_AFTER_REPEAL).
 */
export function termWarnings(
  clauses: readonly LinkedClause[],
  documents: readonly LinkedDocument[],
  stated: readonly LinkedSupersession[],
): Warning[] {
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
    const { dateEntryIntoForce: begin } = force;
    if (!segment || !begin) continue;
    const ends = [
      ['有效期截止日', force.dateEndOfValidity],
      ['废止日', force.repealDated ? force.repealedBy : null],
    ] as const;
    for (const [name, end] of ends)
      if (end && end < begin) {
        const at = force.evidence[0]?.ranges[0]?.[0] ?? 0;
        tell('END_BEFORE_BEGIN', segment.source, at, `${name}（${spoken(end)}）早于施行日期（${spoken(begin)}），请核对。`);
      }
  }
  for (const { newer, older, relation, evidence } of stated) {
    const [first] = evidence;
    const { repealedBy } = older.force;
    const by = newer?.force.beginsBy;
    if (relation === 'AMENDS' && first && repealedBy && by && by > repealedBy)
      tell(
        'GOES_ON_AFTER_REPEAL',
        first.source,
        first.ranges[0]?.[0] ?? 0,
        `“${first.quote}”所指的文件已于${spoken(repealedBy)}废止，其后又被修改、延期或恢复执行，效力仍按废止列出，请核对。`,
      );
  }
  return found;
}
