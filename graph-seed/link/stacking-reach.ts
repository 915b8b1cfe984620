import { numberOf } from '../../src/graph/model';
import type { LinkedAward, LinkedClause, LinkedCumulationRule } from '../linked';
import type { JurisdictionLevel } from '../types';
import { namedJurisdiction } from '../vocabulary/jurisdictions';
import {
  ARTICLES,
  BASE_LEVEL,
  BASE_NAMED,
  FOR_LOWER_LEVELS,
  MATCHES,
  NAMES_AGREEMENT,
  NAMES_ALL,
  NAMES_NOTHING,
  NOT_CLAIMED,
  OTHER_OF_ITS_KIND,
  PERSONS,
} from '../vocabulary/stacking';
import { sharedMembers } from './sets';
import { isLower, type Side } from './stacking-side';
import { boundsOf, foldedWords, mattersNamed } from './stacking-words';

/** A cumulation rule (叠加规则) with the awards that it reaches. */
export interface Reach {
  readonly rule: LinkedCumulationRule;
  /** The awards that it concerns; empty for a rule on its whole document. */
  readonly subjects: ReadonlySet<LinkedAward>;
  /** The awards of its clause, in the order of the words. */
  readonly inClause: readonly LinkedAward[];
  readonly namesAgreement: boolean;
  /** Matters in its words. */
  readonly matters: ReadonlySet<string>;
  /** Matters in the whole sentences around it. */
  readonly around: ReadonlySet<string>;
  /** Levels of the underlying award that its words name, else those that the sentence names. */
  readonly baseLevels: ReadonlySet<JurisdictionLevel>;
  /** Code of a territory in its words. */
  readonly territory: string | null;
  readonly forLowerLevels: boolean;
  /** The thing that both awards must concern (其他印花税优惠…本项): its matters, or a word without a matter. */
  readonly thing: NamedThing | null;
  /** Matters of the underlying award (在首次“小升规”奖励基础上). */
  readonly base: ReadonlySet<string>;
  /** Numbers of the articles of the underlying award (在第2条基础上); null if none is named. */
  readonly articles: ReadonlySet<number> | null;
  /** 配套: in addition to an award of another level. */
  readonly matching: boolean;
}

export interface NamedThing {
  readonly word: string;
  readonly matters: ReadonlySet<string>;
}

/** The id of a clause's document; without a document, of the clause itself. */
export const homeOf = (clause: LinkedClause): string => clause.document?.id ?? clause.id;
/**
 * Reads from its words which awards a rule reaches.
 * @param sides The awards of the rule's clause or of a clause below it.
 */
export function reachOf(rule: LinkedCumulationRule, sides: readonly Side[]): Reach {
  const words = foldedWords(rule.clause);
  const saying = words.slice(rule.find.start, rule.find.end);
  const sentence = words.slice(...boundsOf(words, rule.find));
  const base = BASE_NAMED.exec(saying)?.groups?.base ?? '';
  const articles = ARTICLES.exec(base)?.groups?.articles;
  const levels = [saying, sentence].map((text) => BASE_LEVEL.flatMap(([pattern, level]) => (pattern.test(text) ? [level] : [])));
  return {
    rule,
    inClause: sides.map(({ award }) => award),
    subjects: new Set(subjectsOf(rule, sentence, sides).map(({ award }) => award)),
    namesAgreement: NAMES_AGREEMENT.test(saying),
    matters: mattersNamed(saying),
    around: mattersNamed(sentence),
    baseLevels: new Set(levels.find((found) => found.length > 0) ?? []),
    territory: namedJurisdiction(saying)?.code ?? null,
    forLowerLevels: FOR_LOWER_LEVELS.test(saying),
    thing: thingNamed(sentence),
    base: mattersNamed(base),
    articles: articles ? new Set(articles.split('、').map(numberOf)) : null,
    matching: MATCHES.test(saying),
  };
}

function thingNamed(sentence: string): NamedThing | null {
  const word = (OTHER_OF_ITS_KIND.exec(sentence)?.groups?.thing ?? '').replace(NAMES_NOTHING, '');
  return word === '' ? null : { word, matters: mattersNamed(word) };
}

/** One matter may cover several taxes, so a tax is known by its name. */
const isFor = ({ matters, words }: Side, thing: NamedThing): boolean =>
  thing.matters.size > 0 && !thing.word.endsWith('税') ? sharedMembers(thing.matters, matters).length > 0 : words.includes(thing.word);

/**
 * The awards that a rule concerns: all of the clause if it names all, else those whose words contain it, else those of its sentence, else the
 * last one before it.
 */
function subjectsOf({ clause, find }: LinkedCumulationRule, sentence: string, sides: readonly Side[]): readonly Side[] {
  const here = sides.filter(({ award }) => award.clause === clause);
  if (here.length === 0 || NAMES_ALL.test(sentence)) return sides;
  const words = foldedWords(clause);
  const meets = (start: number, end: number) => start < find.end && end > find.start;
  const within = here.filter(({ award }) => meets(award.find.start, award.find.end));
  if (within.length > 0) return within;
  const beside = here.filter(({ award }) => meets(...boundsOf(words, award.find)));
  if (beside.length > 0) return beside;
  const before = here.filter(({ award }) => award.find.start < find.start);
  return before.length > 0 ? before.slice(-1) : here;
}

/**
 * True if a rule reaches both awards of a pair.
 * @param same Whether they reward one thing.
 */
export function reaches(reach: Reach, a: Side, b: Side, same: boolean): boolean {
  const { thing } = reach;
  if (thing && !(isFor(a, thing) && isFor(b, thing))) return false;
  return reachesFrom(reach, a, b, same) || reachesFrom(reach, b, a, same);
}

/** True if a rule in the document of `own` concerns `own` and reaches `other`. */
function reachesFrom(reach: Reach, own: Side, other: Side, same: boolean): boolean {
  const { rule, subjects, matters } = reach;
  if (own.home !== homeOf(rule.clause) || reach.namesAgreement) return false;
  const { effect, scope } = rule.find;
  if (subjects.size > 0 ? !subjects.has(own.award) : scope === 'NAMED') return false;
  const named = sharedMembers(matters, other.matters).length > 0;
  if (reach.base.size > 0 && sharedMembers(reach.base, other.matters).length === 0) return false;
  if (reach.articles) return other.home === own.home && reach.articles.has(articleOf(other));
  if (effect === 'BEST_OF' && subjects.size === 0 && !(isOfOneClaim(own) && isOfOneClaim(other) && !isStemOf(own, other))) return false;
  if (scope === 'SAME_CLAUSE') return reachesInClause(reach, own.award, other.award, named);
  if (reach.forLowerLevels) return same && isLower(other, own) && isOf(other, reach, own);
  if (scope === 'SAME_DOCUMENT') return other.home === own.home;
  if (scope === 'SAME_LEVEL') return same && other.jurisdiction !== null && other.jurisdiction.code === own.jurisdiction?.code;
  if (effect === 'ALLOWS_ON_TOP' && !isBeneath(reach, own, other)) return false;
  if (scope === 'ANY_LEVEL') return matters.size > 0 ? named : same;
  const thing = matters.size > 0 ? matters : reach.around.size > 0 ? reach.around : own.matters;
  const isOfLevel = other.jurisdiction !== null && reach.baseLevels.has(other.jurisdiction.level);
  return sharedMembers(thing, other.matters).length > 0 && (same || matters.size > 0 || isOfLevel);
}

/** The number of the article that states an award; 0 outside articles. */
const articleOf = ({ award }: Side): number =>
  numberOf(/^第(?<number>[^条]+)条/u.exec(award.clause.segment.locator)?.groups?.number ?? '0');

/** True for awards that an applicant claims. 从优从高 does not concern awards to persons, investments of funds and prices of land. */
const isOfOneClaim = ({ who, kinds }: Side): boolean =>
  !(who.length > 0 && who.every((code) => PERSONS.has(code))) && !(kinds.size > 0 && [...kinds].every((kind) => NOT_CLAIMED.has(kind)));

/** True if the clause of one award, or the full clause of its digest, is the stem of the other's item. */
function isStemOf(a: Side, b: Side): boolean {
  const [one, other] = [a, b].map(({ award: { clause } }) => clause.excerptOf ?? clause);
  return one?.parent === other || other?.parent === one;
}

/** True if `other` can be the underlying award: it has the named level; without one, another level for 配套, else the same level. */
function isBeneath({ baseLevels, matching }: Reach, own: Side, other: Side): boolean {
  const [mine, its] = [own.jurisdiction?.level, other.jurisdiction?.level];
  if (baseLevels.size > 0) return its !== undefined && baseLevels.has(its);
  return matching ? mine !== its : mine === its;
}

/** Within a clause, 再奖励 reaches the award before it, 不得同时享受 the named awards, and any other rule its subjects. */
function reachesInClause({ rule, subjects, inClause }: Reach, own: LinkedAward, other: LinkedAward, named: boolean): boolean {
  if (rule.find.effect === 'ALLOWS_ON_TOP') return inClause.indexOf(other) >= 0 && inClause.indexOf(other) === inClause.indexOf(own) - 1;
  if (rule.find.effect === 'FORBIDS' && named) return inClause.includes(other);
  return subjects.has(other);
}

/** True if a rule names no territory, or that of one of the awards. */
const isOf = ({ jurisdiction }: Side, { territory }: Reach, own: Side): boolean =>
  territory === null || territory === own.jurisdiction?.code || territory === jurisdiction?.code;
