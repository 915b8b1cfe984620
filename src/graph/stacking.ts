import type { MatterRelation, StackingCoverage, StackingVerdict } from '../schema-types';
import { stackingId } from './model';
import type { Row } from './neo4j';
import { type EvidenceRow, evidenceFrom } from './rows';

/** Whether one claimant may have both of an ordered pair of awards (叠加). */
export interface StackingRow {
  readonly __typename: 'StackingAssessment';
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
  readonly relation: MatterRelation;
  readonly verdict: StackingVerdict;
  readonly everInForceTogether: boolean | null;
  readonly coverage: StackingCoverage;
  readonly reasons: () => StackingReasonRow[];
}

export interface StackingReasonRow {
  readonly ruleId: string | null;
  readonly explanation: string;
  readonly evidence: EvidenceRow[];
}

/** Columns of an edge STACKS_WITH, `pair`, that `stackingFrom` takes beside `aId` and `bId`. */
export const STACKING = `pair.relation AS relation, pair.verdict AS verdict, pair.everInForceTogether AS everInForceTogether,
    pair.coverage AS coverage, pair.reasons AS reasons`;

/** An assessment in the order in which it was asked for; the edge knows none. */
export function stackingFrom({ aId, bId, relation, verdict, everInForceTogether, coverage, reasons }: Row): StackingRow {
  return {
    __typename: 'StackingAssessment',
    id: stackingId(aId as string, bId as string),
    aId,
    bId,
    relation,
    verdict,
    everInForceTogether,
    coverage,
    reasons: () => (JSON.parse(reasons as string) as Row[]).map(reasonFrom),
  } as StackingRow;
}

function reasonFrom({ ruleId = null, explanation, evidence }: Row): StackingReasonRow {
  const quotes = (evidence as Row[]).map(evidenceFrom).filter((one) => one !== null);
  return { ruleId, explanation, evidence: quotes } as StackingReasonRow;
}
