import { one } from '../batch';
import { firstDay, forceState, lastDay } from '../force';
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
    subject.forceEvidence AS evidence
  `,
  ({ state, from, until, evidence }) => {
    const [status, reason] = state as [ForceRow['status'], ForceRow['reason']];
    return { status, reason, from: from as string | null, until: until as string | null, evidence: evidenceListFrom(evidence) };
  },
);
