import type { AmountFind, RateFind, Span, TierFind } from '../../types';
import { LEVEL } from '../../vocabulary/levels';
import { type Money, moneyWithin } from '../figures/money';
import type { Statement } from '../promises/statements';
import { trimmed } from './condition';
import { stagedIn } from './lists';
import { mattersIn } from './matters';
import { mostOf, totalsOf } from './most';
import { spelledOut } from './promised';
import type { Rewarded, Rewarding, ShapedAward } from './rewarding';
import { subjectOf } from './subject';
import { listedThings, paidOf, tiersOf } from './tiers';
import { titleOf } from './title';

/** What an award without a matter takes from the one before, where the same words name the payees. */
interface Inherited {
  readonly recipients: string;
  readonly matters: readonly string[];
  readonly condition: Span | null;
}

/** The awards (奖补事项) of a clause, in order: one for each series of promises, or for each thing that a promise lists. */
export function awardsOf(clause: Rewarding, series: readonly (readonly Rewarded[])[]): ShapedAward[] {
  const { words, money } = clause;
  let before: Inherited = { recipients: '', matters: [], condition: null };
  return series.flatMap((steps, i) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const end = spelledOut(clause, last.pledge, series[i + 1]?.[0]?.pledge.start);
    const span = trimmed(words, { start: first.pledge.start, end });
    const own = moneyWithin(money, span);
    const listed = steps.length === 1 ? apart(clause, first, span, own) : [];
    const recipients = first.recipients.map(({ start }) => start).join();
    const stated =
      listed.length > 0
        ? listed
        : [
            whole(
              clause,
              steps,
              span,
              own,
              { ...before, matters: before.recipients === recipients ? before.matters : [] },
              series.length === 1,
            ),
          ];
    before = { recipients, matters: stated[0]?.matters ?? [], condition: stated[0]?.condition ?? null };
    return stated;
  });
}

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
/** The level right before a matter's name: 省级孵化器. */
const LEVEL_LAST = new RegExp(`${LEVEL}$`, 'u');
const levelBefore = (words: string, matter: Span | undefined): string | null =>
  matter ? (LEVEL_LAST.exec(words.slice(Math.max(0, matter.start - 4), matter.start))?.[0] ?? null) : null;
/** How many characters of a clause may be its heading. */
const HEADING = 60;

function whole(
  clause: Rewarding,
  steps: readonly Rewarded[],
  span: Span,
  own: Money,
  { matters: inherited, condition: before }: Inherited,
  alone: boolean,
): ShapedAward {
  const { words } = clause;
  const [first] = steps;
  const types = unique(steps.flatMap(({ instruments }) => instruments.map(({ code }) => code)));
  const beneficiaries = unique(steps.flatMap(({ recipients }) => recipients.map(({ code }) => code)));
  const rewarded = steps.flatMap((step) => step.matters);
  const named = unique(rewarded.map(({ code }) => code));
  const condition = first ? (first.condition ?? sharedCondition(clause, first, before)) : null;
  const subject = first ? subjectOf(clause, first.pledge, condition, before) : null;
  const matters = named.length > 0 ? named : inherited;
  const tiers = steps.length > 1 ? steps.flatMap((step) => stepTier(words, step, own)) : tiersOf(words, span, own, condition, subject);
  const most = mostOf(words, paidOnly(words, own, first?.pledge.verb.start ?? span.start), beneficiaries);
  return {
    ...own,
    ...span,
    kind: 'award',
    shape: tiers.length > 1 ? 'tiered' : 'single',
    title: titleOf(words, span, inherited, types, {
      thing: null,
      condition,
      matters: rewarded,
      subject: subject ? words.slice(subject.start, subject.end) : '',
      tiered: tiers.length > 1,
      level: tiers.length > 1 ? null : levelBefore(words, rewarded[0]),
      heading: words.slice(0, HEADING),
      alone,
    }),
    condition,
    ...(subject ? { subject } : {}),
    tiers: tiers.length > 1 ? tiers : [],
    ...totalsOf(
      words.slice(span.start, sentenceEnd(clause, span.end)),
      own.amounts,
      tiers,
      most,
      stagedIn(words, span, own, tiers) || isOnTop(words, steps),
    ),
    beneficiaries,
    awardTypes: types,
    matters,
  };
}

/** The condition of the last promise of the sentence, where this one names none (补助1200元，及一次性3000元奖励). */
const sharedCondition = (
  { words, sentences }: Rewarding,
  { pledge: { start, verb, sentence } }: Statement,
  before: Span | null,
): Span | null =>
  before &&
  before.start >= (sentences[sentence]?.start ?? 0) &&
  verb.start - start <= 24 &&
  !/对|支持|鼓励|落实|执行/u.test(words.slice(start, verb.end))
    ? before
    : null;

/** True where every further step is paid on top of the first: 达到3000万元的，再给予30万元. */
const isOnTop = (words: string, steps: readonly Statement[]): boolean =>
  steps.length > 1 &&
  steps
    .slice(1)
    .every(
      ({ pledge: { verb } }) =>
        /再(?:次|额外)?$|^再/u.test(words.slice(verb.start - 3, verb.start)) || /^再/u.test(words.slice(verb.start, verb.end)),
    );

const sentenceEnd = ({ sentences }: Rewarding, at: number): number => sentences.find(({ end }) => end >= at)?.end ?? at;

/** The money without sums that somebody else gave, which are conditions (获得国家奖励100万元的). */
const paidOnly = (words: string, { amounts, rates }: Money, verb: number): Money => ({
  rates,
  amounts: amounts.filter(
    ({ start, end }) =>
      !(end <= verb && /^(?:以上)?的/u.test(words.slice(end, end + 3)) && /获得?[^,。;]{0,16}$/u.test(words.slice(0, start))),
  ),
});

function stepTier(words: string, { pledge, condition }: Rewarded, own: Money): TierFind[] {
  const paid = paidOf(moneyWithin(own, pledge));
  return paid.amounts.length + paid.rates.length > 0
    ? [{ condition: condition ?? trimmed(words, { start: pledge.start, end: pledge.verb.end }), ...paid }]
    : [];
}

/** One award for each thing of a list that has its own sum. What holds for all (单个企业最高…) goes to each. */
function apart(clause: Rewarding, statement: Rewarded, span: Span, own: Money): ShapedAward[] {
  if (own.amounts.length + own.rates.length < 2) return [];
  const { words, naming } = clause;
  const lead = { start: span.start, end: statement.pledge.verb.start };
  const things = listedThings(clause, lead, own, mattersIn(words, naming, [lead]));
  if (things.length === 0) return [];
  const paid = new Set<AmountFind | RateFind>(things.map((one) => one.paid));
  const shared = { amounts: own.amounts.filter((one) => !paid.has(one)), rates: own.rates.filter((one) => !paid.has(one)) };
  const types = unique(statement.instruments.map(({ code }) => code)).filter((code) => code !== 'TIERED_REWARD');
  const beneficiaries = unique(statement.recipients.map(({ code }) => code));
  const general = statement.matters.map(({ code }) => code);
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
      title: titleOf(words, span, general, types, {
        thing: name,
        subject: '',
        tiered: false,
        level: null,
        heading: words.slice(0, HEADING),
        alone: false,
        condition: thing,
        matters: mattersIn(words, naming, [thing]),
      }),
      condition: thing,
      tiers: [],
      maxYuan: mostOf(words, one, beneficiaries),
      totalYuan: mostOf(words, one, beneficiaries),
      beneficiaries,
      awardTypes: types,
      matters: matters.length > 0 ? matters : general,
    };
  });
}
