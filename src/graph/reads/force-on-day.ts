import { one } from '../batch';
import { firstDay, lastDay, standing } from '../force';
import type { Row } from '../neo4j';
import { evidenceFrom, type ForceRow } from '../rows';

/** Force of a document or a clause on `$asOf`. */
export const forceOnDay = one<ForceRow>(
  `
  UNWIND $keys AS key
  CALL (key) {
    MATCH (subject:Document {id: key}) RETURN subject
    UNION ALL
    MATCH (subject:Clause {id: key}) RETURN subject
  }
  RETURN key, ${standing('subject')} AS standing, ${firstDay('subject')} AS from, ${lastDay('subject')} AS until,
    subject.forceEvidence AS evidence
  `,
  ({ standing, from, until, evidence }) => {
    const [status, reason] = standing as [ForceRow['status'], ForceRow['reason']];
    const found = (typeof evidence === 'string' ? (JSON.parse(evidence) as Row[]) : []).map(evidenceFrom);
    return { status, reason, from: from as string | null, until: until as string | null, evidence: found.filter((one) => one !== null) };
  },
);
