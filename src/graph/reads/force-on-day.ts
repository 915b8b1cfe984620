import { one } from '../batch';
import { earliestBegin, firstDay, forceState, lastDay, latestBegin } from '../force';
import { evidenceListFrom } from '../rows/evidence';
import type { ForceRow } from '../rows/types';

/** Force of a document, a clause or an award on `$asOf`. */
export const forceOnDay = one<ForceRow>(
  `
  // force-on-day
  UNWIND $keys AS key
  CALL (key) {
    MATCH (subject:Document {id: key}) RETURN subject
    UNION ALL
    MATCH (subject:Clause {id: key}) RETURN subject
    UNION ALL
    MATCH (subject:Award {id: key}) RETURN subject
  }
  RETURN key, ${forceState('subject')} AS state, ${firstDay('subject')} AS from, ${lastDay('subject')} AS until,
    ${earliestBegin('subject')} AS fromEarliest, ${latestBegin('subject')} AS fromLatest, subject.forceEvidence AS evidence
  `,
  ({ state, evidence, ...days }) => {
    const [status, reason] = state as [ForceRow['status'], ForceRow['reason']];
    const { from, fromEarliest, fromLatest, until } = days as Pick<ForceRow, 'from' | 'fromEarliest' | 'fromLatest' | 'until'>;
    return { status, reason, from, fromEarliest, fromLatest, until, evidence: evidenceListFrom(evidence) };
  },
);
