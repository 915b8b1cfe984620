import type { LinkedAward, LinkedCumulationRule, LinkedStacking } from '../linked';
import { restatementsOf } from './restatements';
import { everTogether } from './stacking-dates';
import { nearestPairs } from './stacking-nearest';
import { type Pair, pairsOf } from './stacking-pairs';
import { reasonsOf } from './stacking-reasons';
import { CumulationRules } from './stacking-rules';
import { isHeldInFull, sideOf } from './stacking-side';
import { type Ground, groundOf, verdictOn } from './stacking-verdict';

interface Decided extends Pair {
  readonly ground: Ground;
}

/** Pairs of awards with their verdicts, and the groups of restated awards. */
export interface Stackings {
  readonly stackings: LinkedStacking[];
  readonly restatements: LinkedAward[][];
}

/**
 * Stacking (奖补叠加): whether one claimant may have both awards of a pair, by the words of the texts. Pairs are in the order of the awards.
 * Restatements of one award are not a pair. Of the pairs that no rule decides, each award keeps its nearest.
 */
export function linkStacking(awards: readonly LinkedAward[], cumulationRules: readonly LinkedCumulationRule[]): Stackings {
  const sides = awards.map(sideOf);
  const rules = new CumulationRules(cumulationRules, sides);
  const restatements = restatementsOf(sides);
  const groupOf = new Map(restatements.flatMap((group) => group.map((side) => [side, group] as const)));
  const isOne = ({ a, b }: Pair) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
  const pairs = pairsOf(sides, (a, b) => rules.deciding(a, b, false) !== null)
    .filter((pair) => !isOne(pair))
    .map((pair) => ({ ...pair, ground: groundOf(pair, rules) }));
  const nearest = nearestPairs(pairs, ({ relation, ground: { kind } }) =>
    kind === 'SILENCE' || kind === 'NO_TERMS' ? `${relation} ${kind}` : null,
  );
  const stackings = nearest.sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order).map((pair) => assessed(pair, rules));
  return { stackings, restatements: restatements.map((group) => group.map(({ award }) => award)) };
}

function assessed(pair: Decided, rules: CumulationRules): LinkedStacking {
  const { a, b, relation, ground } = pair;
  const everInForceTogether = everTogether(a.award.force, b.award.force);
  return {
    a: a.award,
    b: b.award,
    relation,
    verdict: verdictOn(ground),
    coverage: isHeldInFull(a) && isHeldInFull(b) ? 'FULL' : 'PARTIAL',
    everInForceTogether,
    reasons: reasonsOf(pair, ground, everInForceTogether, rules),
  };
}
