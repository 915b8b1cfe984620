import { firstDay, forceReason, forceStatus } from '../graph/force';
import { evidenceListFrom } from '../graph/rows/evidence';
import { type Column, column, linkedName } from './columns';
import { evidence } from './evidence';

/** Cypher of the values for `forceColumns`, from a node `subject` with ForceProperties. */
export const ofForce = (subject: string, link = '') => `
    ${forceStatus(subject)} AS ${linkedName(link, 'forceStatus')}, ${forceReason(subject)} AS ${linkedName(link, 'forceReason')},
    ${firstDay(subject)} AS ${linkedName(link, 'forceFrom')}, ${subject}.lastDay AS ${linkedName(link, 'forceUntil')}`;

export const AS_OF = column('asOf', 'The day for force.');

/** Columns of the force on a day, for the row itself or for a linked thing. */
export function forceColumns(link = ''): readonly Column[] {
  const whose = link === '' ? '' : ` of ${link}`;
  return [
    column(linkedName(link, 'forceStatus'), `State${whose} on that day (ForceStatus, 效力状态).`),
    column(linkedName(link, 'forceReason'), 'The reason for the state (ForceReason).'),
    column(linkedName(link, 'forceFrom'), `First day of force${whose}; null if the texts give none or only a span.`),
    column(linkedName(link, 'forceUntil'), `Last day of force${whose}, inclusive.`),
  ];
}

export const FORCE_EVIDENCE = evidence('forceEvidence', 'The words that state these dates.', (row) => evidenceListFrom(row.forceEvidence));
