import type { AmountFind, AmountPer, AwardFind, RateFind, Span, TierFind } from '../../types';
import { LEVEL } from '../../vocabulary/levels';
import { type Money, moneyWithin } from '../figures/money';
import { isForEachMore } from '../figures/per';
import type { Promises } from '../promises/promise';
import { seriesOf } from '../promises/series';
import type { Statement } from '../promises/statements';
import { conditionOf, trimmed } from './condition';
import { type MatterWords, mattersIn, mattersOf } from './matters';
import { listedThings, tiersOf } from './tiers';
import { titleOf } from './title';

/** How an award was told from its neighbours: one promise, steps of one thing, or one of several things in a list. */
export type AwardShape = 'single' | 'tiered' | 'listed';
/** A clause with its promises, the words by which it names what is rewarded, and how much is in it. */
export interface Rewarding extends Promises {
  readonly naming: MatterWords;
  readonly money: Money;
}
export type ShapedAward = AwardFind & { readonly shape: AwardShape };

/** What an award that says nothing of its matter goes on with: the last one's, where the claimants are named by the same words. */
interface Inherited {
  readonly recipients: string;
  readonly matters: readonly string[];
}

/** The awards (奖补事项) that a clause states, in order: one per thing rewarded. */
export function awardsOf(clause: Rewarding, statements: readonly Statement[]): ShapedAward[] {
  const { words, money } = clause;
  let before: Inherited = { recipients: '', matters: [] };
  return pooled(clause, seriesOf(words, statements)).flatMap((steps) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const span = trimmed(words, { start: first.pledge.start, end: last.pledge.end });
    const own = moneyWithin(money, span);
    const listed = steps.length === 1 ? apart(clause, first, span, own) : [];
    const recipients = first.recipients.map(({ start }) => start).join();
    const stated = listed.length > 0 ? listed : [whole(clause, steps, span, own, before.recipients === recipients ? before.matters : [])];
    before = { recipients, matters: stated[0]?.matters ?? [] };
    return stated;
  });
}

/** A pot of money goes with the promise that says how it is handed out: 设立2000万元资金池，对…给予补偿. */
function pooled({ words, money }: Rewarding, series: readonly Statement[][]): Statement[][] {
  const found: Statement[][] = [];
  for (const steps of series) {
    const [before, first] = [found.at(-1), steps[0]];
    const pot = before?.length === 1 ? before[0] : undefined;
    const sums = pot ? moneyWithin(money, pot.pledge) : { amounts: [], rates: [] };
    const isPot =
      pot &&
      /资金|基金|券/u.test(words.slice(pot.pledge.verb.start, pot.pledge.end)) &&
      sums.rates.length === 0 &&
      sums.amounts.every(({ role }) => role === 'POOL' || role === 'OTHER');
    if (isPot && first && first.pledge.sentence === pot.pledge.sentence)
      found.splice(-1, 1, [{ ...merged(pot, first) }, ...steps.slice(1)]);
    else found.push([...steps]);
  }
  return found;
}

const merged = (pot: Statement, next: Statement): Statement => ({
  pledge: { ...next.pledge, start: pot.pledge.start },
  recipients: next.recipients,
  instruments: [...pot.instruments.filter(({ code }) => code !== 'UNSPECIFIED_SUPPORT'), ...next.instruments],
});

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
/** The level right before a matter's name: 省级孵化器. */
const LEVEL_LAST = new RegExp(`${LEVEL}$`, 'u');
const levelBefore = (words: string, matter: Span | undefined): string | null =>
  matter ? (LEVEL_LAST.exec(words.slice(Math.max(0, matter.start - 4), matter.start))?.[0] ?? null) : null;
/** How much of a clause may be its heading. */
const HEADING = 60;

function whole(clause: Rewarding, steps: readonly Statement[], span: Span, own: Money, inherited: readonly string[]): ShapedAward {
  const { words, naming } = clause;
  const [first] = steps;
  const types = unique(steps.flatMap(({ instruments }) => instruments.map(({ code }) => code)));
  const beneficiaries = unique(steps.flatMap(({ recipients }) => recipients.map(({ code }) => code)));
  const rewarded = steps.flatMap((step) => mattersOf(clause, naming, step));
  const named = unique(rewarded.map(({ code }) => code)).slice(0, 3);
  const matters = named.length > 0 ? named : inherited;
  const tiers =
    steps.length > 1 ? steps.flatMap((step) => stepTier(words, step, conditionOf(clause, step.pledge), own)) : tiersOf(words, span, own);
  return {
    ...own,
    ...span,
    kind: 'award',
    shape: tiers.length > 1 ? 'tiered' : 'single',
    title: titleOf(words, span, matters, types, {
      thing: null,
      level: tiers.length > 1 ? null : levelBefore(words, rewarded[0]),
      heading: words.slice(0, HEADING),
    }),
    condition: first ? conditionOf(clause, first.pledge) : null,
    tiers: tiers.length > 1 ? tiers : [],
    maxYuan: mostOf(words, own, beneficiaries),
    beneficiaries,
    awardTypes: types,
    matters,
  };
}

function stepTier(words: string, { pledge }: Statement, condition: Span | null, own: Money): TierFind[] {
  const { amounts, rates } = moneyWithin(own, pledge);
  const paid = {
    amounts: amounts.filter(({ role }) => role === 'FIXED' || role === 'CAP'),
    rates: rates.filter(({ role }) => role === 'RATE' || role === 'RATE_CAP'),
  };
  return paid.amounts.length + paid.rates.length > 0
    ? [{ condition: condition ?? trimmed(words, { start: pledge.start, end: pledge.verb.end }), ...paid }]
    : [];
}

/** Each thing of a list with its own sum; what is said of all (单个企业最高…) is said of each. */
function apart(clause: Rewarding, statement: Statement, span: Span, own: Money): ShapedAward[] {
  if (own.amounts.length + own.rates.length < 2) return [];
  const { words, naming } = clause;
  const lead = { start: span.start, end: statement.pledge.verb.start };
  const things = listedThings(clause, lead, own, mattersIn(words, naming, [lead]));
  if (things.length === 0) return [];
  const paid = new Set<AmountFind | RateFind>(things.map((one) => one.paid));
  const shared = { amounts: own.amounts.filter((one) => !paid.has(one)), rates: own.rates.filter((one) => !paid.has(one)) };
  const types = unique(statement.instruments.map(({ code }) => code)).filter((code) => code !== 'TIERED_REWARD');
  const beneficiaries = unique(statement.recipients.map(({ code }) => code));
  const general = mattersOf(clause, naming, statement).map(({ code }) => code);
  return things.map(({ thing, paid: sum }, i) => {
    const one: Money = {
      amounts: sum.kind === 'amount' ? [sum, ...shared.amounts] : shared.amounts,
      rates: sum.kind === 'rate' ? [sum, ...shared.rates] : shared.rates,
    };
    const matters = mattersIn(words, naming, [thing]).map(({ code }) => code);
    const name = words.slice(thing.start, thing.end);
    return {
      ...one,
      ...trimmed(words, { start: i === 0 ? span.start : thing.start, end: things[i + 1]?.thing.start ?? span.end }),
      kind: 'award',
      shape: 'listed',
      title: titleOf(words, span, matters, types, { thing: name, level: null, heading: words.slice(0, HEADING) }),
      condition: thing,
      tiers: [],
      maxYuan: mostOf(words, one, beneficiaries),
      beneficiaries,
      awardTypes: types,
      matters: matters.length > 0 ? matters : general,
    };
  });
}

/** Sums of which one claimant may have many: by month, day or unit, and for each more (每培育一家). */
const BY_UNIT: readonly AmountPer[] = ['MONTH', 'DAY', 'UNIT'];

/** The most that one claimant can get at once: caps first, else the largest sum; unknown where it is by the unit. */
function mostOf(words: string, { amounts }: Money, beneficiaries: readonly string[]): number | null {
  const person = beneficiaries.length > 0 && beneficiaries.every((code) => code === 'TALENT');
  const byUnit = (one: AmountFind) =>
    one.per.some((per) => BY_UNIT.includes(per)) ||
    isForEachMore(words.slice(Math.max(0, one.start - 18), one.start)) ||
    (one.per.includes('PERSON') && !person);
  const sums = (role: AmountFind['role']) =>
    amounts.filter((one) => one.role === role && !byUnit(one)).flatMap(({ yuan }) => (yuan === null ? [] : [yuan]));
  const caps = sums('CAP');
  const fixed = sums('FIXED');
  return caps.length > 0 ? Math.max(...caps) : fixed.length > 0 ? Math.max(...fixed) : null;
}
