import type { LinkedAward, LinkedClause, LinkedCumulationRule } from '../linked';
import type { JurisdictionLevel } from '../types';
import { MATTERS } from '../vocabulary/matters';
import { BASE_LEVEL, FOR_LOWER_LEVELS, NAMES_AGREEMENT, NAMES_ALL, RANK } from '../vocabulary/stacking';
import { boundsOf, foldedWords, overlap, type Side } from './stacking-side';

/** A rule about combining awards with what its words reach. */
interface Reach {
  readonly rule: LinkedCumulationRule;
  /** The awards that it speaks of; empty for one that speaks of its whole document. */
  readonly subjects: ReadonlySet<LinkedAward>;
  /** The awards of the clause that it stands in. */
  readonly inClause: ReadonlySet<LinkedAward>;
  readonly namesAgreement: boolean;
  /** Matters, and the level of the award beneath, that its words name. */
  readonly matters: ReadonlySet<string>;
  readonly baseLevels: ReadonlySet<JurisdictionLevel>;
  readonly forLowerLevels: boolean;
}

/** What is most specific decides (特别优于一般): the clause's own, the named, the document's, the level's. */
const SPECIFICITY = { SAME_CLAUSE: 0, NAMED: 1, SAME_DOCUMENT: 2, SAME_LEVEL: 3, ANY_LEVEL: 3 } as const;
/** Of rules equally specific the stricter decides. */
const STRICTNESS = { FORBIDS: 0, ONCE_ONLY: 0, BEST_OF: 1, AGGREGATE_CAP: 2, ALLOWS: 3, ALLOWS_ON_TOP: 3 } as const;

/** The rules of all texts, and which of them reach two awards. */
export class Rules {
  /** Rules by the document, or point without one, whose words they are. */
  private readonly ofHome = new Map<string, Reach[]>();

  constructor(rules: readonly LinkedCumulationRule[], sides: readonly Side[]) {
    const stated = new Map<LinkedClause, Side[]>();
    for (const side of sides)
      for (const clause of side.award.statedIn)
        for (let at: LinkedClause | null = clause; at; at = at.parent) stated.set(at, [...(stated.get(at) ?? []), side]);
    for (const rule of rules) {
      const home = homeOf(rule.clause);
      this.ofHome.set(home, [...(this.ofHome.get(home) ?? []), reachOf(rule, stated.get(rule.clause) ?? [])]);
    }
  }

  /** The rule that decides between two awards; null where none reaches both. */
  deciding(a: Side, b: Side, same: boolean): LinkedCumulationRule | null {
    const [first] = this.near(a, b)
      .filter((reach) => reaches(reach, a, b, same))
      .sort(
        (x, y) => specificity(x) - specificity(y) || STRICTNESS[x.rule.find.effect] - STRICTNESS[y.rule.find.effect] || form(x) - form(y),
      );
    return first?.rule ?? null;
  }

  /** Rules of either document that speak of other awards too and yet do not reach this pair: what a reader would look at first. */
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

const homeOf = (clause: LinkedClause): string => clause.document?.id ?? clause.id;
const form = ({ rule }: Reach) => (rule.clause.form === 'FULL_TEXT' ? 0 : 1);
/** A rule that stands beside the award it speaks of is the clause's own, unless it names another. */
const specificity = ({ rule, subjects }: Reach) => (subjects.size > 0 && rule.find.scope !== 'NAMED' ? 0 : SPECIFICITY[rule.find.scope]);

function reachOf(rule: LinkedCumulationRule, sides: readonly Side[]): Reach {
  const words = foldedWords(rule.clause);
  const saying = words.slice(rule.find.start, rule.find.end);
  const [start, end] = boundsOf(words, rule.find);
  return {
    rule,
    inClause: new Set(sides.map(({ award }) => award)),
    subjects: new Set(subjectsOf(rule, words.slice(start, end), sides).map(({ award }) => award)),
    namesAgreement: NAMES_AGREEMENT.test(saying),
    matters: new Set(MATTERS.filter(({ spellings }) => spellings.some((one) => saying.includes(one))).map(({ code }) => code)),
    baseLevels: new Set(BASE_LEVEL.flatMap(([pattern, level]) => (pattern.test(saying) ? [level] : []))),
    forLowerLevels: FOR_LOWER_LEVELS.test(saying),
  };
}

/** The awards that a rule speaks of: those of its sentence, all that it sums up, else the last one before it. */
function subjectsOf({ clause, find }: LinkedCumulationRule, sentence: string, sides: readonly Side[]): readonly Side[] {
  const here = sides.filter(({ award }) => award.clause === clause);
  if (here.length < sides.length || NAMES_ALL.test(sentence)) return sides;
  const words = foldedWords(clause);
  const beside = here.filter(({ award }) => {
    const [start, end] = boundsOf(words, award.find);
    return start < find.end && end > find.start;
  });
  if (beside.length > 0) return beside;
  const before = here.filter(({ award }) => award.find.start < find.start);
  return before.length > 0 ? before.slice(-1) : here;
}

function reaches(reach: Reach, a: Side, b: Side, same: boolean): boolean {
  return reachesFrom(reach, a, b, same) || reachesFrom(reach, b, a, same);
}

/** Whether a rule of `own` reaches `other`. */
function reachesFrom({ rule, subjects, inClause, ...named }: Reach, own: Side, other: Side, same: boolean): boolean {
  if (own.home !== homeOf(rule.clause) || named.namesAgreement) return false;
  if (subjects.size > 0 && !subjects.has(own.award)) return false;
  const { effect, scope } = rule.find;
  if (scope === 'SAME_CLAUSE') {
    if (effect === 'ALLOWS_ON_TOP') return inClause.has(other.award);
    if (effect === 'FORBIDS' && overlap(named.matters, other.matters).length > 0) return inClause.has(other.award);
    return subjects.has(other.award);
  }
  if (scope === 'SAME_DOCUMENT') return other.home === own.home;
  if (scope === 'SAME_LEVEL') return same && other.jurisdiction !== null && other.jurisdiction.code === own.jurisdiction?.code;
  if (named.forLowerLevels) return same && isLower(other, own);
  if (named.baseLevels.size > 0 && !(other.jurisdiction && named.baseLevels.has(other.jurisdiction.level))) return false;
  if (scope === 'ANY_LEVEL') return same || (named.matters.size > 0 && overlap(named.matters, other.matters).length > 0);
  return overlap(named.matters.size > 0 ? named.matters : own.matters, other.matters).length > 0;
}

/** True where one award is of a lower level than another. */
export const isLower = (one: Side, other: Side): boolean =>
  one.jurisdiction !== null && other.jurisdiction !== null && RANK[one.jurisdiction.level] > RANK[other.jurisdiction.level];
