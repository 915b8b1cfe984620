import { one } from '../batch';
import { earliestBegin, firstDay, forceReason, forceStatus, latestBegin } from '../force';
import { evidenceListFrom } from '../rows/evidence';
import type { ForceRow } from '../rows/types';

/** Force (效力) of a document, clause or award on `$parameters.asOf`. */
export const forceOnDay = one<ForceRow>(
  `
  // force-on-day
  UNWIND $parameters.keys AS key
  CALL (key) {
    MATCH (subject:Document {id: key}) RETURN subject
    UNION ALL
    MATCH (subject:Clause {id: key}) RETURN subject
    UNION ALL
    MATCH (subject:Award {id: key}) RETURN subject
  }
  RETURN key, ${forceStatus('subject')} AS status, ${forceReason('subject')} AS reason, ${firstDay('subject')} AS from, subject.lastDay AS until,
    ${earliestBegin('subject')} AS fromEarliest, ${latestBegin('subject')} AS fromLatest, subject.forceEvidence AS evidence
  `,
  ({ key: _, evidence, ...row }) => ({ ...(row as unknown as ForceRow), evidence: evidenceListFrom(evidence) }),
);
