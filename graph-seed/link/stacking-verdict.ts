import type { CumulationEffect, StackingVerdict } from '../../src/graph/model';
import type { LinkedCumulationRule } from '../linked';
import type { AmountFind, Found, RateFind } from '../types';
import { SHARED_FUND, SHARED_RISK, TERMS_ELSEWHERE, TERMS_OF_HIGHER, TERMS_OF_OWN } from '../vocabulary/stacking';
import { sharedMembers } from './sets';
import type { Pair } from './stacking-pairs';
import type { CumulationRules } from './stacking-rules';
import { isLower, type Side } from './stacking-side';

/** The ground of a verdict. The alternatives are examined in this order. */
export type Ground =
  /** The text of `payer` says that two levels pay. */
  | { readonly kind: 'SHARED_FUND'; readonly payer: Side; readonly words: string }
  | { readonly kind: 'RULE'; readonly rule: LinkedCumulationRule }
  | { readonly kind: 'NO_TERMS'; readonly side: Side }
  | { readonly kind: 'SILENCE' };

const BY_EFFECT: Readonly<Record<CumulationEffect, StackingVerdict>> = {
  FORBIDS: 'PROHIBITED',
  ONCE_ONLY: 'PROHIBITED',
  BEST_OF: 'HIGHEST_ONLY',
  AGGREGATE_CAP: 'CONDITIONAL',
  ALLOWS: 'ALLOWED',
  ALLOWS_ON_TOP: 'ALLOWED',
};

/** The ground on which a pair is decided (叠加结论的依据). */
export function groundOf({ a, b, relation }: Pair, rules: CumulationRules): Ground {
  for (const [payer, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const words = isLower(other, payer) && sharedMembers(a.matters, b.matters).length > 0 ? sharedFundIn(payer) : undefined;
    if (words) return { kind: 'SHARED_FUND', payer, words };
  }
  const rule = rules.deciding(a, b, relation === 'SAME_MATTER');
  if (rule) return { kind: 'RULE', rule };
  const side = [a, b].find((one, i) => !isLower(i === 0 ? b : a, one) && hasNoTerms(one));
  return side && a.home !== b.home && relation === 'SAME_MATTER' ? { kind: 'NO_TERMS', side } : { kind: 'SILENCE' };
}

export function verdictOn(ground: Ground): StackingVerdict {
  if (ground.kind === 'RULE') return BY_EFFECT[ground.rule.find.effect];
  if (ground.kind === 'NO_TERMS') return 'UNDETERMINED';
  return ground.kind === 'SILENCE' ? 'NOT_PROHIBITED' : 'CONDITIONAL';
}

/** The half-sentence that shares a cost between two levels. */
const sharedFundIn = ({ sentence }: Side): string | undefined =>
  sentence.split(/[,。;]/u).find((half) => SHARED_FUND.test(half) && !SHARED_RISK.test(half));

/**
 * True if a promise has no terms (按规定, 争取省级…): it states no sum and no rate, and refers elsewhere. 一事一议 and 一定补助 are terms, unless a
 * higher level grants them.
 */
function hasNoTerms({ award, words }: Side): boolean {
  const { amounts, rates, tiers, condition } = award.find;
  // A figure outside the condition belongs to the promise, whatever its role (预留30%以上).
  const isOwn = ({ start, role }: Found<AmountFind> | Found<RateFind>) =>
    role !== 'THRESHOLD'
      ? role !== 'OTHER' || /\d%/u.test(words)
      : condition !== null && (start < condition.start || start >= condition.end);
  if ([...amounts, ...rates].some(isOwn) || tiers.length > 0 || award.stemRates.length > 0) return false;
  return TERMS_OF_HIGHER.test(words) || (TERMS_ELSEWHERE.test(words) && !TERMS_OF_OWN.test(words));
}
