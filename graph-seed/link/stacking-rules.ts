import { pushTo } from '../grouped';
import type { LinkedClause, LinkedCumulationRule } from '../linked';
import { homeOf, type Reach, reaches, reachOf } from './stacking-reach';
import type { Side } from './stacking-side';

/** The most specific rule decides (特别优于一般): the clause's own, the named, the document's, the level's. */
const SPECIFICITY = { SAME_CLAUSE: 0, NAMED: 1, SAME_DOCUMENT: 2, SAME_LEVEL: 3, ANY_LEVEL: 3 } as const;
/** Of equally specific rules the stricter one decides. */
const STRICTNESS = { FORBIDS: 0, ONCE_ONLY: 0, BEST_OF: 1, AGGREGATE_CAP: 2, ALLOWS: 3, ALLOWS_ON_TOP: 3 } as const;

/** The cumulation rules of all texts. Finds those that reach two awards. */
export class CumulationRules {
  /** Rules by their document, or their point without a document. */
  private readonly ofHome = new Map<string, Reach[]>();

  constructor(rules: readonly LinkedCumulationRule[], sides: readonly Side[]) {
    const stated = new Map<LinkedClause, Side[]>();
    for (const side of sides)
      for (const clause of side.award.statedIn) for (let at: LinkedClause | null = clause; at; at = at.parent) pushTo(stated, at, side);
    for (const rule of rules) {
      if (isPrintedInFull(rule)) continue;
      pushTo(this.ofHome, homeOf(rule.clause), reachOf(rule, stated.get(rule.clause) ?? []));
    }
  }

  /** The rule that decides a pair: the most specific, then the strictest. Null if none reaches both awards. */
  deciding(a: Side, b: Side, same: boolean): LinkedCumulationRule | null {
    const [first] = this.near(a, b)
      .filter((reach) => reaches(reach, a, b, same))
      .sort((x, y) => specificity(x) - specificity(y) || STRICTNESS[x.rule.find.effect] - STRICTNESS[y.rule.find.effect]);
    return first?.rule ?? null;
  }

  /** Rules on a whole document or level that do not reach the pair. The reasons name them, because they seem to apply. */
  outOfReach(a: Side, b: Side, same: boolean): LinkedCumulationRule[] {
    const wide = this.near(a, b).filter(
      ({ rule, subjects }) => rule.find.scope !== 'SAME_CLAUSE' && rule.find.scope !== 'NAMED' && subjects.size === 0,
    );
    return wide.filter((reach) => !reaches(reach, a, b, same)).map(({ rule }) => rule);
  }

  private near(a: Side, b: Side): Reach[] {
    const rules = this.ofHome.get(a.home) ?? [];
    return a.home === b.home ? rules : [...rules, ...(this.ofHome.get(b.home) ?? [])];
  }
}

/** True for a rule of a digest whose document is held in full. The full text states it too. */
const isPrintedInFull = ({ clause }: LinkedCumulationRule): boolean =>
  clause.form === 'DIGEST' && clause.document?.presence === 'FULL_TEXT';
/** A rule with subjects in its clause is as specific as a rule of the clause, unless it names another award. */
const specificity = ({ rule, subjects }: Reach) => (subjects.size > 0 && rule.find.scope !== 'NAMED' ? 0 : SPECIFICITY[rule.find.scope]);
