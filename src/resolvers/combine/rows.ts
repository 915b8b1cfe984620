import type { StackingRow } from '../../graph/rows/stacking';
import type { CumulationRuleRow, ForceRow } from '../../graph/rows/types';
import type { AdmissibleSet, Cap } from './sets';

/** The parents of the resolvers of a combination. Awards are ids. */

export interface CombinationRow {
  readonly asOf: string;
  readonly allSets: readonly CombinationSetRow[];
  readonly setAside: CombinationSetAsideRow[];
  readonly undated: readonly string[];
  readonly reasons: CombinationReasonRow[];
}

export interface CombinationSetRow extends Omit<AdmissibleSet, 'caps'> {
  readonly caps: CombinationCapRow[];
  readonly conditions: StackingRow[];
}

export interface CombinationCapRow extends Omit<Cap, 'rule'> {
  readonly rule: CumulationRuleRow;
}

export interface CombinationSetAsideRow {
  readonly award: string;
  readonly force: ForceRow;
  readonly explanation: string;
}

export interface CombinationReasonRow {
  readonly explanation: string;
  readonly awards: readonly string[];
  readonly assessment: StackingRow | null;
  readonly ruleId: string | null;
}
