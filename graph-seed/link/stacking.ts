import type { LinkedAward, LinkedCumulationRule, LinkedStacking } from '../linked';
import { everTogether } from './stacking-dates';
import { type Pair, pairsOf } from './stacking-pairs';
import { reasonsOf } from './stacking-reasons';
import { CumulationRules } from './stacking-rules';
import { isHeldInFull, sideOf } from './stacking-side';
import { groundOf, verdictOn } from './stacking-verdict';

/** Which awards one claimant may have together (奖补叠加), pair by pair, as the texts read; in the order of the awards. */
export function linkStacking(awards: readonly LinkedAward[], cumulationRules: readonly LinkedCumulationRule[]): LinkedStacking[] {
  const sides = awards.map(sideOf);
  const rules = new CumulationRules(cumulationRules, sides);
  const pairs = pairsOf(sides, (a, b) => rules.deciding(a, b, false) !== null);
  return pairs.sort((x, y) => x.a.order - y.a.order || x.b.order - y.b.order).map((pair) => assessed(pair, rules));
}

function assessed(pair: Pair, rules: CumulationRules): LinkedStacking {
  const { a, b, relation } = pair;
  const ground = groundOf(pair, rules);
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
