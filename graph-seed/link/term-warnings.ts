import { dayName } from '../../src/graph/model';
import type { LinkedClause, LinkedDocument, LinkedSupersession } from '../linked';
import type { NoticeCode, Warning } from '../types';
import { impossibleDays } from '../vocabulary/dates';
import { yearOfNumber } from './chronology';
import { foldedWords } from './stacking-words';

/**
 * Warnings about days that do not exist (IMPOSSIBLE_DAY), ends before the beginning (END_BEFORE_BEGIN), points that cite a number of a later
 * year than their own (ANACHRONISM), and texts that are amended or extended after their repeal (GOES_ON_AFTER_REPEAL).
 */
export function termWarnings(
  clauses: readonly LinkedClause[],
  documents: readonly LinkedDocument[],
  stated: readonly LinkedSupersession[],
): Warning[] {
  const found: Warning[] = [];
  const tell = (code: NoticeCode, { file, raw }: LinkedClause['source'], at: number, message: string) =>
    found.push({ code, file, message, line: raw.slice(0, at).split('\n').length });
  for (const { segment, form, document, facts, source } of clauses) {
    const year = form === 'DIGEST' ? yearOfNumber(document?.number) : null;
    const later = facts.found.flatMap((find) =>
      find.kind === 'reference' && find.number && isAfter(year, find.number) ? [find.number] : [],
    )[0];
    if (later)
      found.push({
        code: 'ANACHRONISM',
        file: source.file,
        message: `${segment.locator}列在${document?.number}之下，却引用了年份更晚的${later}，请核对文号。`,
      });
  }
  for (const clause of clauses) {
    const { segment, source } = clause;
    const place = (at: number) => segment.words.at[at] ?? 0;
    for (const { start, end } of impossibleDays(foldedWords(clause))) {
      const printed = segment.words.text.slice(start, end);
      tell('IMPOSSIBLE_DAY', source, place(start), `${segment.locator}写有“${printed}”，日历上没有这一天，没有按日期读入，请核对。`);
    }
  }
  for (const { segment, force, number } of documents) {
    const { dateEntryIntoForce: begin } = force;
    if (!segment || !begin) continue;
    const ends = [
      ['有效期截止日', force.dateEndOfValidity],
      ['废止日', force.repealDated ? force.repealedBy : null],
    ] as const;
    for (const [name, end] of ends)
      if (end && end < begin) {
        const at = force.evidence[0]?.ranges[0]?.[0] ?? 0;
        const day = `${number ? `${number}的` : ''}${name}`;
        tell('END_BEFORE_BEGIN', segment.source, at, `${day}（${dayName(end)}）早于施行日期（${dayName(begin)}），请核对。`);
      }
  }
  for (const { newer, older, relation, evidence } of stated) {
    const [first] = evidence;
    const { repealedBy, revivedFrom } = older.force;
    const by = newer?.force.beginsBy;
    if (relation === 'AMENDS' && first && repealedBy && !revivedFrom && by && by > repealedBy)
      tell(
        'GOES_ON_AFTER_REPEAL',
        first.source,
        first.ranges[0]?.[0] ?? 0,
        `“${first.quote}”所指的文件已于${dayName(repealedBy)}废止，其后又被修改或延期，效力仍按废止列出，请核对。`,
      );
  }
  return found;
}

const isAfter = (year: number | null, number: string): boolean => year !== null && (yearOfNumber(number) ?? 0) > year;
