import type { AmountFind, AwardFind, RateFind, Span, TierFind } from '../../types';
import { LEVEL, LEVEL_OR_RANK } from '../../vocabulary/levels';
import { type Money, moneyWithin } from '../figures/money';
import type { Promises } from '../promises/promise';
import { seriesOf } from '../promises/series';
import type { Statement } from '../promises/statements';
import { conditionOf, subjectOf, trimmed } from './condition';
import { type MatterWords, mattersIn, mattersOf } from './matters';
import { mostOf, totalsOf } from './most';
import { listedThings, stagedIn, tiersOf } from './tiers';
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
  readonly condition: Span | null;
}

/** The awards (奖补事项) that a clause states, in order: one per thing rewarded. */
export function awardsOf(clause: Rewarding, statements: readonly Statement[]): ShapedAward[] {
  const { words, money } = clause;
  let before: Inherited = { recipients: '', matters: [], condition: null };
  const series = pooled(clause, seriesOf(words, measured(clause, promised(clause, statements))));
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
        : [whole(clause, steps, span, own, before.recipients === recipients ? before.matters : [], before.condition)];
    before = { recipients, matters: stated[0]?.matters ?? [], condition: stated[0]?.condition ?? null };
    return stated;
  });
}

/** The statements that promise something of their own, one for each thing. */
function promised(clause: Rewarding, statements: readonly Statement[]): Statement[] {
  const own: Statement[] = [];
  let qualified: number | null = null;
  for (const statement of statements) {
    if (isOfRule(clause, statement)) continue;
    const start: number = qualified ?? statement.pledge.start;
    qualified = isQualifying(clause.words, statement) && statement !== statements.at(-1) ? start : null;
    if (qualified === null) own.push(...perThing(clause, { ...statement, pledge: { ...statement.pledge, start } }));
  }
  return own;
}

/** A sentence that only says how much of what was just promised (补贴标准为…) is the last promise's own. */
function measured({ words, money }: Rewarding, statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (const statement of statements) {
    const last = found.at(-1);
    const { start, end, verb } = statement.pledge;
    const goesOn = last && HOW_MUCH.test(words.slice(start, start + 12)) && !words.slice(last.pledge.end, start).includes('\n');
    if (goesOn && moneyWithin(money, last.pledge).amounts.length === 0 && verb.start - start < 60)
      found.splice(-1, 1, { ...last, pledge: { ...last.pledge, end, sentence: statement.pledge.sentence } });
    else found.push(statement);
  }
  return found;
}
const HOW_MUCH = /^[一-龥]{0,6}?(?:奖励|奖补|补贴|补助|补偿|资助|贴息|扶持|支持)(?:金额|资金|额度)?(?:标准|比例|幅度|额度|金额|期限)/u;

/** What another gave is only a condition (获得国家奖励100万元的企业). */
const isQualifying = (words: string, { pledge: { start, verb, end } }: Statement): boolean =>
  /(?:获得|获|得到|取得|享受)(?:了|过)?[^,。;]{0,12}$/u.test(words.slice(start, verb.start)) &&
  /^[^,。;]{0,6}\d[^,。;]{0,8}元(?:以上)?的/u.test(words.slice(verb.end, end + 12));

/** A further thing with its sum, in a sentence of its own: 每个保种场补助20万元. */
const THING_WITH_SUM =
  /^(?:对|新建)?(?:每[个家座处项名只]|单个)?([一-龥]{2,12}?)(奖励|奖补|补助|补贴|资助)(?:最高|不超过)?[\d.]+[万亿]?元/u;

/** A promise whose sentences each give another thing its sum, one by one. */
function perThing({ words, sentences }: Rewarding, statement: Statement): Statement[] {
  const { pledge } = statement;
  const held = sentences.filter(({ start, end }) => start < pledge.end && end > pledge.start);
  const pledges = held.flatMap((sentence) => {
    const start = Math.max(sentence.start, pledge.start);
    const said = THING_WITH_SUM.exec(words.slice(start, sentence.end));
    const [, thing, verb] = said ?? [];
    if (!said || !thing || !verb || LEVELLED.test(thing)) return [];
    const at = words.indexOf(verb, start + thing.length);
    return [
      { start, end: Math.min(sentence.end, pledge.end), verb: { start: at, end: at + verb.length }, sentence: sentences.indexOf(sentence) },
    ];
  });
  return held.length > 1 && pledges.length === held.length ? pledges.map((one) => ({ ...statement, pledge: one })) : [statement];
}
const LEVELLED = new RegExp(`${LEVEL_OR_RANK}|本科|硕士|博士|专科|第[一二三四五]|名$|档`, 'u');

/** A sentence about combining awards (可叠加享受) promises none of its own. */
const OF_RULE = /(?:叠加|同时|重复)享受|不(?:得|再|予)?重复|就高不就低|从优从高|不(?:得|再)同时/u;
const isOfRule = ({ words, money, sentences }: Rewarding, { pledge }: Statement): boolean => {
  const sentence = sentences[pledge.sentence] ?? pledge;
  const { amounts, rates } = moneyWithin(money, sentence);
  return amounts.length + rates.length === 0 && OF_RULE.test(words.slice(sentence.start, sentence.end));
};

/** Where a promise ends: the parts behind it that only say how much (，其中本科生2万元，硕士4万元; ，标准为10万元) are its own. */
function spelledOut({ words, sentences, money }: Rewarding, { end, sentence }: Statement['pledge'], next = words.length): number {
  let last = end;
  for (const part of sentences[sentence]?.parts ?? []) {
    if (part.start < end || part.end > next) continue;
    const { amounts, rates } = moneyWithin(money, part);
    const paid = amounts.some(({ role }) => role === 'FIXED' || role === 'CAP') || rates.some(({ role }) => role === 'RATE');
    if (!paid || OF_ALL.test(words.slice(part.start, part.end))) break;
    last = part.end;
  }
  return last + (TABLE.exec(words.slice(last, next))?.[0].length ?? 0);
}
/** Rows of a table that give each grade its sum. */
const TABLE = /^:?\s*(?:\n[^\n\t。;]{1,16}\t[^\n]{1,24})+/u;
/** What is said of all that a claimant gets, or of another's money. */
const OF_ALL = /累计|合计|总额|总量|年度|各项|多项|承担|分担|罚|退|追/u;

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

function whole(
  clause: Rewarding,
  steps: readonly Statement[],
  span: Span,
  own: Money,
  inherited: readonly string[],
  before: Span | null,
): ShapedAward {
  const { words, naming } = clause;
  const [first] = steps;
  const types = unique(steps.flatMap(({ instruments }) => instruments.map(({ code }) => code)));
  const beneficiaries = unique(steps.flatMap(({ recipients }) => recipients.map(({ code }) => code)));
  const rewarded = steps.flatMap((step) => mattersOf(clause, naming, step));
  const named = unique(rewarded.map(({ code }) => code));
  const condition = first ? (conditionOf(clause, first.pledge) ?? sharedCondition(clause, first, before)) : null;
  const subject = first ? subjectOf(clause, first.pledge, condition, before) : null;
  const matters = named.length > 0 ? named : inherited;
  const tiers =
    steps.length > 1
      ? steps.flatMap((step) => stepTier(words, step, conditionOf(clause, step.pledge), own))
      : tiersOf(words, span, own, condition, subject);
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

/** What the last promise of the sentence rests on, where this one names nothing (补助1200元，及一次性3000元奖励). */
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

/** A further step paid beside the first: 达到3000万元的，再给予30万元. */
const isOnTop = (words: string, steps: readonly Statement[]): boolean =>
  steps.length > 1 &&
  steps
    .slice(1)
    .every(
      ({ pledge: { verb } }) =>
        /再(?:次|额外)?$|^再/u.test(words.slice(verb.start - 3, verb.start)) || /^再/u.test(words.slice(verb.start, verb.end)),
    );

const sentenceEnd = ({ sentences }: Rewarding, at: number): number => sentences.find(({ end }) => end >= at)?.end ?? at;

/** Without a sum that another gave, which only qualifies (获得国家奖励100万元的). */
const paidOnly = (words: string, { amounts, rates }: Money, verb: number): Money => ({
  rates,
  amounts: amounts.filter(
    ({ start, end }) =>
      !(end <= verb && /^(?:以上)?的/u.test(words.slice(end, end + 3)) && /获得?[^,。;]{0,16}$/u.test(words.slice(0, start))),
  ),
});

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
      title: titleOf(words, span, general, types, {
        thing: name,
        subject: '',
        tiered: false,
        level: null,
        heading: words.slice(0, HEADING),
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
