import type { Reading } from '../batch';
import type { MatterRelation, StackingCoverage, StackingVerdict } from '../model';
import { stackingId } from '../model';
import type { Row } from '../neo4j';
import { mergeSelections, propertiesOf, record, valuesOf } from '../selection';
import { type AwardParameter, awardFrom, awardItem, awardParameter } from './awards';
import { type EvidenceRow, evidenceFrom } from './evidence';
import type { AwardRow } from './types';

/** Whether one claimant may have both awards of an ordered pair (叠加). */
export interface StackingRow {
  readonly __typename: 'StackingAssessment';
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
  /** The awards, if they were read with the pair. */
  readonly a?: AwardRow;
  readonly b?: AwardRow;
  readonly relation: MatterRelation;
  readonly verdict: StackingVerdict;
  readonly everInForceTogether: boolean | null;
  readonly coverage: StackingCoverage;
  readonly reasons: StackingReasonRow[];
}

export interface StackingReasonRow {
  readonly ruleId: string | null;
  readonly explanation: string;
  readonly evidence: EvidenceRow[];
}

const PROPERTIES = ['relation', 'verdict', 'everInForceTogether', 'coverage', 'reasons'];
const MADE_OF = { id: [], a: [], b: [], bothInForce: [] };

/** Columns of an edge STACKS_WITH, `pair`, between `a` and `b`. The order of the pair is that of the request; the edge has none. */
export const STACKING = `a.id AS aId, b.id AS bId, ${valuesOf('pair', '$parameters.selected.pair')} AS item,
    CASE WHEN $parameters.selected.award IS NOT NULL THEN ${awardItem('a')} END AS ofA, CASE WHEN $parameters.selected.award IS NOT NULL THEN ${awardItem('b')} END AS ofB`;

export const aStacking: Reading<StackingRow> = {
  selected: (selection) => ({
    pair: propertiesOf(selection, PROPERTIES, MADE_OF),
    award: selection?.a || selection?.b ? awardParameter(mergeSelections(selection.a, selection.b)) : null,
  }),
  from: ({ aId, bId, item, ofA, ofB }, { pair, award }) => {
    const awards = award ? { a: awardFrom(ofA, award as AwardParameter), b: awardFrom(ofB, award as AwardParameter) } : {};
    const id = stackingId(aId as string, bId as string);
    const properties = record(pair as string[], item, { reasons: reasonsFrom });
    return { __typename: 'StackingAssessment', ...properties, ...awards, id, aId, bId } as unknown as StackingRow;
  },
};

/** Parses JSON of the reasons of an assessment. */
export function reasonsFrom(json: unknown): StackingReasonRow[] {
  return (JSON.parse(json as string) as Row[]).map(reasonFrom);
}

function reasonFrom({ ruleId = null, explanation, evidence }: Row): StackingReasonRow {
  const quotes = (evidence as Row[]).map(evidenceFrom).filter((one) => one !== null);
  return { ruleId, explanation, evidence: quotes } as StackingReasonRow;
}
