import type { Span, TierFind } from '../../types';
import { LEVEL, LEVEL_OR_RANK } from '../../vocabulary/levels';
import { type Money, moneyWithin, partsIn } from '../figures/money';
import { isFurther } from '../promises/series';
import type { Statement } from '../promises/statements';
import { conditionOf, isAboutGift, trimmed } from './condition';
import { listedOf } from './listed';
import { stagedIn } from './lists';
import { mostOf, totalsOf } from './most';
import { spelledOut } from './promised';
import { HEADING, type Rewarded, type Rewarding, type ShapedAward, type Told } from './rewarding';
import { subjectOf } from './subject';
import { paidOf, tiersOf } from './tiers';
import { titleOf } from './title';

/** What an award without a condition or a matter takes from the one before. */
interface Inherited {
  readonly recipients: string;
  readonly matters: readonly string[];
  readonly condition: Span | null;
  readonly subject: Span | null;
}

/** The awards (奖补事项) of a clause, in order: one for each series of promises, or for each thing that a promise lists. */
export function awardsOf(clause: Rewarding, series: readonly (readonly Rewarded[])[]): ShapedAward[] {
  let before: Inherited = { recipients: '', matters: [], condition: null, subject: null };
  const awards = series.flatMap((steps, i) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const end = spelledOut(clause, last.pledge, series[i + 1]?.[0]?.pledge.start);
    const span = trimmed(clause.words, { start: first.pledge.start, end });
    const lead = first.lead ? { condition: conditionOf(clause, first.lead), subject: null, isLead: true } : before;
    const condition = first.condition ?? (first.lead ? lead.condition : sharedCondition(clause, first, before.condition));
    const told: Told = {
      ...{ steps, first, span, condition },
      own: moneyWithin(clause.money, span),
      subject: subjectOf(clause, first.pledge, condition, lead),
      types: unique(steps.flatMap(({ instruments }) => instruments.map(({ code }) => code))),
      beneficiaries: unique(steps.flatMap(({ recipients }) => recipients.map(({ code }) => code))),
    };
    const listed = steps.length === 1 ? listedOf(clause, told) : [];
    const recipients = first.recipients.map(({ start }) => start).join();
    const inherited = before.recipients === recipients ? before.matters : [];
    const stated = listed.length > 0 ? listed : [whole(clause, told, inherited, series.length === 1)];
    before = { recipients, matters: stated[0]?.matters ?? [], condition, subject: told.subject };
    return stated;
  });
  return awards.filter((award, i) => !isToldAgain(clause.words, award, awards[i + 1]));
}

/** True of a policy without a sum that the next award spells out (落实…贷款贴息政策，对符合条件的项目给予贴息; 落实检测收费减免政策，对…实行检测零收费). */
const isToldAgain = (
  words: string,
  { title, condition, amounts, rates, start, end }: ShapedAward,
  next: ShapedAward | undefined,
): boolean => {
  if (!next || amounts.length + rates.length > 0 || !/政策/u.test(words.slice(start, end)) || words.slice(end, next.start).includes('。'))
    return false;
  if (next.title === title && !condition) return true;
  return (
    condition !== null &&
    ((next.title.endsWith(title.slice(-2)) && next.subject?.start === condition.start) ||
      words.slice(next.condition?.end, next.end).includes(words.slice(condition.start, condition.end)))
  );
};

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
/** The level right before a matter's name: 省级孵化器. */
const LEVEL_LAST = new RegExp(`${LEVEL}$`, 'u');
const levelBefore = (words: string, matter: Span | undefined): string | null =>
  matter ? (LEVEL_LAST.exec(words.slice(Math.max(0, matter.start - 4), matter.start))?.[0] ?? null) : null;
/** One award for a promise or for steps of one thing. */
function whole(clause: Rewarding, told: Told, inherited: readonly string[], alone: boolean): ShapedAward {
  const { words } = clause;
  const { steps, span, own, condition, subject, types, beneficiaries } = told;
  const rewarded = steps.flatMap((step) => step.matters);
  const named = unique(rewarded.map(({ code }) => code));
  const tiers = steps.length > 1 ? tiersOfSteps(words, steps, own) : tiersOf(words, span, own, condition, subject);
  const recipients = steps.flatMap((step) => step.recipients);
  const most = mostOf(words, own, recipients);
  const isTiered = tiers.length > 1;
  const [part] = partsIn(words, own.amounts);
  return {
    ...own,
    ...span,
    kind: 'award',
    shape: isTiered ? 'tiered' : 'single',
    title: titleOf(words, { ...span, end: part?.start ?? span.end }, inherited, types, {
      thing: null,
      condition,
      matters: rewarded,
      subject: subject ? words.slice(subject.start, subject.end) : '',
      tiered: isTiered,
      level: isTiered ? null : levelBefore(words, rewarded[0]),
      heading: words.slice(0, HEADING),
      alone,
    }),
    condition,
    ...(subject ? { subject } : {}),
    tiers: isTiered ? tiers : [],
    ...totalsOf(
      words.slice(span.start, sentenceEnd(clause, span.end)),
      own.amounts,
      tiers,
      most,
      stagedIn(words, span, own, tiers) || isOnTop(words, steps),
    ),
    beneficiaries,
    awardTypes: types,
    matters: named.length > 0 ? named : inherited,
  };
}

/** The condition of the last promise of the sentence, or of the one before ；, where this one names none (补助1200元，及一次性3000元奖励). */
function sharedCondition(
  { words, sentences }: Rewarding,
  { pledge: { start, verb, sentence } }: Statement,
  before: Span | null,
): Span | null {
  let from = sentence;
  if (isAboutGift(words, { start, end: verb.end })) while (from > 0 && words[(sentences[from]?.start ?? 0) - 1] === ';') from--;
  const isNear = before !== null && before.start >= (sentences[from]?.start ?? 0) && verb.start - start <= 24;
  return isNear && !/对|支持|鼓励|落实|执行/u.test(words.slice(start, verb.end)) ? before : null;
}

/** The tiers of steps. The only cap, behind the sum of a further step, is no part of it: it limits all (…，每增加1亿元再给予20万元，最高100万元). */
function tiersOfSteps(words: string, steps: readonly Rewarded[], own: Money): readonly TierFind[] {
  const tiers = steps.flatMap((step) => stepTiers(words, step, own));
  const [last, ...capped] = tiers.filter(({ amounts }) => amounts.some(({ role }) => role === 'CAP')).reverse();
  const sums = last?.amounts.filter(({ role }) => role !== 'CAP') ?? [];
  const step = steps.at(-1);
  return last && last === tiers.at(-1) && capped.length === 0 && sums.length > 0 && step && isFurther(words, step)
    ? [...tiers.slice(0, -1), { ...last, amounts: sums }]
    : tiers;
}

/** True where every further step is paid once on top of the first: 达到3000万元的，再给予30万元. */
const isOnTop = (words: string, steps: readonly Statement[]): boolean =>
  steps.length > 1 &&
  steps
    .slice(1)
    .every(
      ({ pledge: { start, verb } }) =>
        !/每[^,。;]*$/u.test(words.slice(start, verb.start)) &&
        (/再(?:次|额外)?$|^再/u.test(words.slice(verb.start - 3, verb.start)) || /^再/u.test(words.slice(verb.start, verb.end))),
    );

const sentenceEnd = ({ sentences }: Rewarding, at: number): number => sentences.find(({ end }) => end >= at)?.end ?? at;

/** The level or year of a step without a condition (省级给予30万元, 后两年给予50%). */
function levelOf(words: string, { start, verb }: Rewarded['pledge']): Span {
  const level = trimmed(words, { start, end: verb.start });
  return level.end - level.start > 1 ? level : trimmed(words, { start, end: verb.end });
}

/** The tiers of a step: one, or one for each of the things that it lists. */
function stepTiers(words: string, { pledge, condition }: Rewarded, own: Money): TierFind[] {
  const promised = moneyWithin(own, pledge);
  const listed = tiersOf(words, pledge, promised, condition, null);
  if (listed.length > 1) return listed;
  const paid = paidOf(promised);
  const level = LAST_LEVEL.exec(words.slice(pledge.start, pledge.verb.start))?.[1];
  const [first] = [...paid.amounts, ...paid.rates];
  if (!first) return [];
  // 按营业额分段奖励：200万元以内部分1%: the first step stands behind the colon.
  const announced = STEP_ANNOUNCED.exec(words.slice(pledge.verb.end, first.start))?.[1];
  const marks = own.amounts.filter(
    ({ role, start, end }) => role === 'THRESHOLD' && start >= (condition?.end ?? pledge.verb.end) && end <= pledge.verb.start,
  );
  const [mark, last = mark] = [marks[0], marks.at(-1)];
  const before = ({ start }: Span, said: string) => ({ start: start - said.length, end: start });
  if (announced) return [{ condition: trimmed(words, before(first, announced)), ...paid }];
  if (level) return [{ condition: before(pledge.verb, level), ...paid }];
  if (mark && last) return [{ condition: { start: mark.start, end: last.end }, ...paid }];
  return [{ condition: condition ?? levelOf(words, pledge), ...paid }];
}
/** The condition of a step between a colon and its sum (：200万元以内部分). */
const STEP_ANNOUNCED = /^[^:,。;]{0,6}:([^:,。;\n]{2,40})$/u;
/** The level of a step right before its verb (…等创新平台，国家级|给予). */
const LAST_LEVEL = new RegExp(`,(${LEVEL_OR_RANK})$`, 'u');
