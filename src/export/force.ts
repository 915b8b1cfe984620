import { evidenceListFrom } from '../graph/evidence';
import { firstDay, lastDay, standing } from '../graph/force';
import { type Column, column, named } from './columns';
import { evidence } from './evidence';

/** What the columns of `force` take of a node `subject` with ForceProperties. */
export const forceOf = (subject: string, link = '') => `
    ${standing(subject)} AS ${named(link, 'standing')},
    ${firstDay(subject)} AS ${named(link, 'forceFrom')}, ${lastDay(subject)} AS ${named(link, 'forceUntil')}`;

export const AS_OF = column('asOf', 'The day that force speaks of.');

/** Force on the day, of the row's own thing or of the one that it links to. */
export function force(link = ''): readonly Column[] {
  const standingOf = (place: number): Column['value'] => {
    return (row) => (row[named(link, 'standing')] as readonly string[])[place] ?? null;
  };
  const whose = link === '' ? '' : ` of ${link}`;
  return [
    column(named(link, 'forceStatus'), `State${whose} on that day (ForceStatus, 效力状态).`, standingOf(0)),
    column(named(link, 'forceReason'), 'What the state rests on (ForceReason).', standingOf(1)),
    column(named(link, 'forceFrom'), `First day of force${whose}; null where the texts give none or only a span.`),
    column(named(link, 'forceUntil'), `Last day of force${whose}, inclusive.`),
  ];
}

export const FORCE_EVIDENCE = evidence('forceEvidence', 'The words behind these dates.', (row) => evidenceListFrom(row.forceEvidence));
