import { MONEY_CUES, type MoneyCue } from '../../vocabulary/money-cues';
import { phrasesOf } from '../words/quotes';
import { standsIn } from '../words/spans';
import type { Text } from '../words/text';
import { cueFinder } from '../words/word-finder';
import { type Bound, bearing, type Subject, subjectOf } from './bearing';
import { headOf, isCondition, tailCues } from './condition';
import type { Figure } from './figures';
import { type Edge, type Group, groupsOf } from './groups';
import { isMoreGiven, isNewLimit, isSetUp, isToBorrow } from './phrases';
import { criteriaFrom, stemsIn } from './stem';
import { type Cell, cellsOf, isMarkOfMore, isStepOfShares, isUnitOfMoney } from './steps';

/** What the words around a sum say of it; the rules of amounts read its role from this. */
export interface Sense {
  /** Inside a name or a quoted phrase (名称). */
  readonly named: boolean;
  /** The words before it that bound it: 不超过, 不少于, 达到, 低于. */
  readonly bound: Bound | null;
  /** The words behind it that bound it: 以上, 以下, 以内. */
  readonly edge: Edge;
  readonly subject: Subject | null;
  /** What the words directly behind it say that it is. */
  readonly head: Subject | null;
  /** The sentence makes it a condition of something (对…的; …的，给予). */
  readonly condition: boolean;
}

type GroupSense = Omit<Sense, 'named'>;

/** A sum with its sense; `list` is where its list starts, `part` and `since` as of its group. */
export interface Sum extends Pick<Group, 'part' | 'since' | 'goesOn'> {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly list: number;
}

const cuesOf = cueFinder(MONEY_CUES);
/** How far before a table its heading is looked for, in characters. */
const REACH = 80;

/** A sum without words of its own goes on what its sentence has said or is to say, then its stem: 一等奖5万元, 二等奖3万元. */
function carriedOn(text: string, group: Group<MoneyCue>, own: GroupSense, last: GroupSense | null, stem: string): GroupSense {
  const isToGive = group.after.some((cue) => cue.kind === 'give');
  // 100万元至200万元奖励10万元: what is given is the next sum, for this one.
  if (group.cut && group.after[0]?.kind === 'give' && group.after[0].start - group.tailStart <= 2)
    return { ...own, subject: 'base', condition: true };
  if (isToGive && /按/u.test(text.slice(group.part, group.start))) return { ...own, subject: 'give' };
  if (last && group.goesOn) return last;
  if (group.before.some((cue) => cue.kind === 'give')) return { ...own, subject: 'give' };
  const [noun] = tailCues(group);
  if (noun?.kind === 'base' && noun.start - group.tailStart <= 1) return { ...own, subject: 'base' };
  if (isToGive && !group.tail.startsWith('的')) return { ...own, subject: 'give' };
  const kinds = new Set(cuesOf(stem).map((cue) => cue.kind));
  const most = kinds.has('most');
  return { ...own, bound: most ? 'most' : null, subject: most || kinds.has('give') ? 'give' : null };
}

function senseOf(text: string, group: Group<MoneyCue>, last: GroupSense | null, stem: string, criteria: number): GroupSense {
  const { bound, subject: said } = bearing(text, group);
  const head = headOf(group);
  if (isUnitOfMoney(text, group)) return { ...MEASURED, subject: 'price', condition: false };
  if (isMarkOfMore(text, group)) return MARK_OF_MORE;
  if (isSetUp(text, group)) return SET_UP;
  if (group.goesOn && (last === MARK_OF_MORE || last?.subject === 'give') && isMoreGiven(text, group)) return MORE_GIVEN;
  if ((head === 'loan' && isToBorrow(text, group)) || (group.goesOn && last === LENT && isNewLimit(text, group))) return LENT;
  const subject = bound === 'most' && !said && !head && lends(group, last, stem) ? 'loan' : said;
  const edge = group.edges.at(-1) ?? null;
  const condition = isCondition(text, group, { bound, subject }, criteria);
  // 对单户贷款余额不超过500万元的贷款: which loans are meant, not what is lent.
  const own: GroupSense = { bound, edge, subject, head: condition && group.addressed && subject === 'loan' ? null : head, condition };
  if (bound === null && head === null && isStep(text, group, last, stem)) return { ...MEASURED, edge };
  return bound || subject || head || edge ? own : carriedOn(text, group, own, last, stem);
}

/** Senses that a phrase has by itself; MARK_OF_MORE and LENT are known again by being these very objects, and are not to be copied. */
const MEASURED: GroupSense = { bound: null, edge: null, subject: 'base', head: null, condition: true };
const MARK_OF_MORE: GroupSense = { ...MEASURED };
const SET_UP: GroupSense = { ...MEASURED, subject: 'fund', condition: false };
const MORE_GIVEN: GroupSense = { ...MEASURED, subject: 'give', condition: false };
const LENT: GroupSense = { bound: 'most', edge: null, subject: 'loan', head: 'loan', condition: false };
const gives = ({ kind }: { kind: MoneyCue }) => kind === 'give';

/** 个人可申请最高20万元贷款,企业最高300万元: a bound without a subject of its own bounds what its sentence lends. */
function lends(group: Group<MoneyCue>, last: GroupSense | null, stem: string): boolean {
  const subject = group.before.findLast((cue) => cue.kind !== 'sum' && subjectOf(cue));
  if (subject) return subjectOf(subject) === 'loan' && ![...group.before, ...cuesOf(stem)].some(gives);
  return group.goesOn && (last?.subject === 'loan' || last?.head === 'loan');
}

/** 核定补助比例:2亿元以下,8%;2亿元以上,10%: a step of what is given in shares. */
function isStep(text: string, group: Group<MoneyCue>, last: GroupSense | null, stem: string): boolean {
  if (!isStepOfShares(text, group) || group.before.at(-1)?.end === group.start) return false;
  return group.sentence.some(gives) || (group.goesOn && last?.condition === true) || cuesOf(stem).some(gives);
}

/** A cell of a table that what stands before it says to be one of awards. */
function cellSense(text: string, { isMark, table }: Cell, edge: Edge, stem: string): GroupSense | null {
  const lead = cuesOf(`${stem}:${text.slice(Math.max(0, table - REACH), table)}`);
  if (!lead.some(gives)) return null;
  if (isMark) return { ...MEASURED, edge };
  return { ...MEASURED, bound: lead.some(({ kind }) => kind === 'most') ? 'most' : null, subject: 'give', condition: false };
}

/**
 * Every sum of a clause with what the words around it say.
 * @param stem what its items continue of the clause above, empty where they continue nothing
 */
export function sumsIn(clause: Text, figures: readonly Figure[], stem: string): Sum[] {
  const text = clause.words;
  const phrases = phrasesOf(clause.quoted);
  const criteria = criteriaFrom(text, stem);
  const stemFor = stemsIn(text, stem);
  const cells = cellsOf(text, figures);
  const found: Sum[] = [];
  let last: GroupSense | null = null;
  for (const group of groupsOf(clause, figures, cuesOf(text), true)) {
    const cell = cells.get(group.start);
    const sense: GroupSense =
      (cell && cellSense(text, cell, group.edges.at(-1) ?? null, stem)) ?? senseOf(text, group, last, stemFor(group.start), criteria);
    const { start: list, part, since, goesOn } = group;
    group.figures.forEach((figure, i) => {
      const named = standsIn(phrases, figure.start);
      found.push({ figure, list, part, since, goesOn, sense: { ...sense, named, edge: group.edges[i] ?? sense.edge } });
    });
    last = sense;
  }
  return found;
}
