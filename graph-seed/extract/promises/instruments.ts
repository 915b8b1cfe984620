import type { AmountFind, Span } from '../../types';
import { AWARD_TYPES, INSTRUMENTS, NOT_INSTRUMENTS } from '../../vocabulary/award-types';
import {
  A_HEAD,
  ACQUIRED,
  ALSO_FOR,
  BY_LIST,
  BY_OUTPUT,
  BY_RESULT,
  BY_VOLUME,
  CHARGED,
  COUNT,
  COUNTS,
  ENERGY,
  GIFTS,
  GOES_ON,
  HIRING,
  MATCHING_SHARE,
  NO_NAME,
  OF_COSTS,
  PARCELS,
  PER_STEP,
  RAISED_TO,
  RENT,
  ROOMS,
  UPKEEP,
} from '../../vocabulary/instruments';
import { excludedIn } from '../claimants/names';
import { type Money, moneyWithin } from '../figures/money';
import { spansOf, standsIn, within } from '../words/spans';
import type { Text } from '../words/text';
import { type Mention, wordFinder } from '../words/word-finder';
import type { PromiseCue } from './cues';
import { measureOf } from './measure';
import type { Pledge } from './promise';

/** An instrument with the words that name it. */
export interface Instrument extends Span {
  readonly code: string;
}
interface Meaning {
  readonly code: string;
  /** True where the word is a promise by itself. */
  readonly alone: boolean;
}
const find = wordFinder<Meaning | null>([
  ...AWARD_TYPES.flatMap(({ code, spellings }) => spellings.map((word) => [word, { code, alone: false }] as const)),
  ...AWARD_TYPES.flatMap(({ code, promises }) => promises.map((word) => [word, { code, alone: true }] as const)),
  ...NOT_INSTRUMENTS.map((word) => [word, null] as const),
]);
/** Words of a text that name instruments. Words that only look like one carry null. */
export type InstrumentWord = Mention<Meaning | null>;
export function instrumentWordsIn(text: Text): InstrumentWord[] {
  const excluded = excludedIn(text.words);
  const spelled = find(text).filter(({ start }) => !standsIn(excluded, start));
  const called = GIFTS.flatMap(([code, pattern]) =>
    spansOf(text.words, pattern).map((span) => ({ ...span, values: [{ code, alone: natureOf(code) === 'kind' }] })),
  );
  const isKnown = (one: InstrumentWord) =>
    spelled.some(
      ({ start, end, values }) =>
        start < one.end &&
        one.start < end &&
        values.some((value) => value === null || (value.code === one.values[0]?.code && (value.alone || !one.values[0].alone))),
    );
  return [...spelled, ...called.filter((one) => !isKnown(one))].sort((a, b) => a.start - b.start || a.end - b.end);
}

const natureOf = (code: string) => INSTRUMENTS.get(code)?.nature;
/** Charges whose remission is more than fee relief (免收电费, 免收土地价款). */
const CHARGES: ReadonlySet<string> = new Set(['TAX_RELIEF', 'PRICE_PREFERENCE', 'LAND_PREFERENCE']);

/** The lines that the colon after a promise announces (按以下标准补助：快充桩：每千瓦200元). Null where it announces none. */
function linesAfter(words: string, { end }: Pledge): Span | null {
  const list = /^:(?:\n[^\n。;]{1,60}(?=[\n。;]|$)){1,12}/u.exec(words.slice(end, end + LINES_AHEAD));
  return list ? { start: end, end: end + list[0].length } : null;
}
const LINES_AHEAD = 400;

/** The instruments of a promise, each with the words that name it. Empty where neither an instrument nor a sum is named. */
export function instrumentsOf(
  words: string,
  all: readonly PromiseCue[],
  namingWords: readonly InstrumentWord[],
  pledge: Pledge,
  money: Money,
): Instrument[] {
  const cues = within(all, pledge);
  const named = within(namingWords, pledge).flatMap(({ start, end, values }) =>
    values.flatMap((value) => (value ? [{ start, end, ...value }] : [])),
  );
  const own = moneyWithin(money, pledge);
  const lines = linesAfter(words, pledge);
  const { amounts, rates: shares } = own.amounts.length + own.rates.length === 0 && lines ? moneyWithin(money, lines) : own;
  const rates = shares.filter(({ start }) => !isRaised(words, start) && !OF_AWARD.test(words.slice(Math.max(0, start - 12), start)));
  const text = words.slice(pledge.start, pledge.end);
  const whole = words.slice(pledge.start, lines?.end ?? pledge.end);
  const special = specialOf(words, pledge, named, cues);
  const measured = special.some(({ code }) => INSTRUMENTS.get(code)?.measured);
  const manner = (code: string) => named.find((one) => one.code === code);
  const share = shareOf(words, pledge, { rates, amounts }) ?? manner('COST_SHARE_SUBSIDY');
  const tier = manner('TIERED_REWARD') ?? stepped(words, pledge, { amounts, rates }) ?? byStep(whole, pledge);
  const once = BY_LIST.test(whole) ? undefined : manner('ONE_TIME_REWARD');
  const found: Instrument[] = special.map((one) => at(one, one.code));
  if (share && (!measured || OF_COSTS.test(text)) && !(special.length > 0 && BY_VOLUME.test(words.slice(share.end, share.end + 8))))
    found.push(at(share, 'COST_SHARE_SUBSIDY'));
  if (tier && !measured && !special.some(({ code }) => code === 'VOUCHER')) found.push(at(tier, 'TIERED_REWARD'));
  const matched = special.every(({ code }) => code === 'MATCHING_FUND') && amounts.some(({ role }) => role === 'FIXED');
  if (once && (!measured || matched)) found.push(at(once, 'ONE_TIME_REWARD'));
  const yearly =
    once && amounts.length > 1 && !measured && !special.some(({ code }) => code === 'OPERATING_SUBSIDY')
      ? goesOn(words, pledge, amounts)
      : undefined;
  if (yearly) found.push(at(yearly, 'OPERATING_SUBSIDY'));
  if (found.length > 0) return [...found, ...besides(words, found, named, cues, amounts.length + rates.length === 0 && measured)];
  const given = amounts.filter((amount) => amount.role === 'FIXED' || amount.role === 'CAP' || amount.role === 'MIN');
  const fixed = given.filter(({ role }) => role === 'FIXED');
  if (raises(words, pledge, { amounts, rates: shares }))
    return [at(pledge.verb, text.includes('比例') ? 'COST_SHARE_SUBSIDY' : 'ONE_TIME_REWARD')];
  const told = new Map<string, Instrument>();
  for (const sum of fixed.length > 0 ? fixed : given.slice(0, 1)) {
    const code = plainSum(words, pledge, sum, cues);
    if (!told.has(code)) told.set(code, at(sum, code));
  }
  return [...told.values()];
}

/**
 * The instrument of a sum whose words name none: OPERATING_SUBSIDY for a continuing measure, COST_SHARE_SUBSIDY for a cap by costs or results,
 * else ONE_TIME_REWARD.
 */
function plainSum(words: string, pledge: Pledge, sum: AmountFind & Span, cues: readonly PromiseCue[]): string {
  const text = words.slice(pledge.start, pledge.end);
  const paced = sum.per.includes('MONTH') || sum.per.includes('DAY');
  const goesOn = sum.perUnit !== undefined && (GOES_ON.test(sum.perUnit) || (sum.perUnit === '件' && PARCELS.test(text)));
  const yearly = sum.role !== 'CAP' && sum.per.includes('YEAR');
  const measure = paced ? 'time' : goesOn ? 'quantity' : yearly ? 'year' : measureOf(words, sum, pledge.start);
  if (
    measure === 'time' ||
    (measure === 'quantity' && (yearly || ENERGY.test(sum.perUnit ?? '') || BY_OUTPUT.test(text) || !ACQUIRED.test(text)))
  )
    return 'OPERATING_SUBSIDY';
  if (words.slice(pledge.verb.start, sum.start).includes('奖') || cues.some((cue) => words.slice(cue.start, cue.end).includes('奖')))
    return 'ONE_TIME_REWARD';
  if (sum.role === 'CAP' && BY_RESULT.test(words.slice(pledge.start, pledge.verb.end))) return 'COST_SHARE_SUBSIDY';
  const gift = words.slice(pledge.verb.start, pledge.end);
  return measure === 'year' && (UPKEEP.test(gift) || NO_NAME.test(gift)) ? 'OPERATING_SUBSIDY' : 'ONE_TIME_REWARD';
}

/** A monthly or yearly sum beside a one-time sum (一次性10万元和每年8万元的生活补助). */
const goesOn = (words: string, pledge: Pledge, amounts: readonly (AmountFind & Span)[]): Span | undefined =>
  amounts.find(({ start, end, role }) => role === 'FIXED' && /time|year/u.test(measureOf(words, { start, end }, pledge.start)));

/** A rent that is lowered, not subsidised. */
const RENT_ITSELF = /^(?:房租|租金|房屋租金|场地租金)$/u;
/** Instruments that 其中 names as a part only: one budget's share, or the use of a part (其中县级配套, 其中运营费用). */
const PARTS: ReadonlySet<string> = new Set(['MATCHING_FUND', 'OPERATING_SUBSIDY']);
const OF_WHICH = /其中[:,]?[^,。;]{0,8}$/u;
/** The instruments that say what is paid for, named or not. 一企一策 does not name the things in kind that it may concern. */
function specialOf(words: string, pledge: Pledge, named: readonly (Span & Meaning)[], cues: readonly PromiseCue[]): (Span & Meaning)[] {
  const text = words.slice(pledge.start, pledge.end);
  const found = [...whatFor(words, named, cues), ...besideNames(words, pledge, named, cues)];
  const singly = cues.some((cue) => cue.start === pledge.verb.start && cue.kinds.includes('singly'));
  if (singly && found.every(({ code, alone }) => natureOf(code) === 'kind' && !alone)) return [];
  const hires = HIRING.test(text) && A_HEAD.test(text) && cues.some((cue) => /[补奖]/u.test(words.slice(cue.start, cue.end)));
  if (found.length === 0 && hires) return [{ ...pledge.verb, code: 'EMPLOYMENT_SUBSIDY', alone: false }];
  const matching = found.findIndex(({ code }) => code === 'MATCHING_FUND');
  const paid = cues.some((cue) => words.slice(cue.start, cue.end).includes('奖') || words.slice(cue.start, cue.end).includes('补'));
  const covered = found.some(({ code }) => code === 'RISK_COMPENSATION');
  return found.filter(
    ({ code, start, end, alone }, i) =>
      (code !== 'MATCHING_FUND' || i === matching) &&
      !(code === 'OPERATING_SUBSIDY' && RENT_ITSELF.test(words.slice(start, end)) && found.some((other) => other.code === 'FEE_RELIEF')) &&
      !(PARTS.has(code) && OF_WHICH.test(words.slice(Math.max(0, start - 12), start))) &&
      !(code === 'EQUITY_INVESTMENT' && !alone && paid) &&
      !(code === 'LOAN_OR_GUARANTEE' && covered && words.slice(start, end) === '风险分担'),
  );
}

/**
 * True where a promise only raises the share or the sum of the one before (境外展会的，资助比例提高至60%，最高9万元):
 * its other sums are at most caps.
 */
export function raises(words: string, pledge: Pledge, { amounts, rates }: Money): boolean {
  const raised = moneyWithin({ amounts: [], rates }, pledge).rates.filter(({ role }) => role !== 'OTHER');
  return (
    raised.length > 0 &&
    raised.every(({ start }) => isRaised(words, start)) &&
    moneyWithin({ amounts, rates: [] }, pledge).amounts.every(({ role }) => role !== 'FIXED' && role !== 'MIN')
  );
}

/** 上浮10%、20%: a share that is added, itself or as one of a list. */
const isRaised = (words: string, start: number): boolean => RAISED_TO.test(words.slice(Math.max(0, start - 30), start));

const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/** Before the name of a fee: it is remitted or put off (免收担保费, 缓缴失业保险费). */
const REMITTED = /(?:免[收缴交除征]?|减[免收半]|缓[缴交])[^,。;]{0,4}$/u;
/** A fee, not a tax, is remitted (免征登记费, 减按2%收取保证金). */
const OF_CHARGE = /^(?:免征|减征|减按|减半征收)(?![^,。;]*税)[^,。;]{0,20}?(?:费|保障金|保证金|基金|收取)/u;
/** The fee stands before (补偿费减按标准的70%征收). */
const OF_CHARGE_BEFORE = /(?:费|保障金|保证金)$/u;
/** 按上述标准的70%: a share of the award stated before, not of a cost. */
const OF_AWARD = /(?:上述|前述|前款|该|此|其|同等|减按)(?:奖[励补]|补[贴助]|资助)?标准的$/u;
/** Less of an award: 减按上述标准的70%执行. */
const LESS_OF_AWARD = /^减按(?:上述|该|此)?(?:补[贴助]|奖[励补])?标准[^,。;税费]{0,8}(?:执行|补助|发放|给予)/u;
/** After a tax: it is paid back (房产税按50%返还). */
const GIVEN_BACK = /^[^,。;费]{0,12}(?:返还|退还)/u;
/** The instruments that say what is paid for. One in kind counts only where it is a promise by itself, or where nothing else is given. */
function whatFor(words: string, named: readonly (Span & Meaning)[], cues: readonly PromiseCue[]): (Span & Meaning)[] {
  const kinds = named.filter(({ code }) => natureOf(code) !== 'manner');
  const gifts = cues.filter((cue) => cue.kinds.some((kind) => kind === 'reward' || kind === 'policy' || kind === 'purse'));
  const isGift = (one: Span) => gifts.some((gift) => gift.start < one.end && one.start < gift.end);
  const paid = cues.some((cue) => cue.kinds.includes('reward') || cue.kinds.includes('money'));
  const alone = kinds.some((one) => one.alone);
  const lent = !cues.some((cue) => cue.kinds.includes('reward'));
  const meant = kinds.filter(
    (one) =>
      one.alone ||
      (one.code === 'TAX_RELIEF' && GIVEN_BACK.test(words.slice(one.end, one.end + 16))) ||
      natureOf(one.code) !== 'kind' ||
      !(paid || alone) ||
      isGift(one) ||
      (lent && one.code === 'LOAN_OR_GUARANTEE'),
  );
  // 免收土地价款 is one thing; 不增收土地价款，配套费减半收取 are two.
  const together = (one: Span, other: Span) => !/[,。;]/u.test(words.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const land = kinds.find(({ code }) => code === 'LAND_PREFERENCE');
  return meant.flatMap((one) => {
    const before = words.slice(Math.max(0, one.start - 8), one.start);
    if (natureOf(one.code) === 'money' && REMITTED.test(before)) return [];
    if (one.code === 'TAX_RELIEF' && (OF_CHARGE.test(words.slice(one.start, one.end + 24)) || OF_CHARGE_BEFORE.test(before)))
      return [{ ...one, code: 'FEE_RELIEF' }];
    // 减按标准的70%执行: less of an award, not of a tax.
    if (one.code === 'TAX_RELIEF' && LESS_OF_AWARD.test(words.slice(one.start, one.end + 24))) return [];
    if (land && together(one, land) && words.slice(one.start, one.end) === '分期缴纳') return [{ ...one, code: 'LAND_PREFERENCE' }];
    return one.code === 'FEE_RELIEF' && meant.some((other) => CHARGES.has(other.code) && together(one, other)) ? [] : [one];
  });
}

/** Instruments without fixed names: a further share beside another level's, a reduced charge, rent for rooms. */
function besideNames(words: string, pledge: Pledge, named: readonly (Span & Meaning)[], cues: readonly PromiseCue[]): (Span & Meaning)[] {
  const text = words.slice(pledge.start, pledge.end);
  const found = (match: RegExpExecArray | null, code: string, alone: boolean) =>
    match ? [{ start: pledge.start + match.index, end: pledge.start + match.index + match[0].length, code, alone }] : [];
  const isRemitted = named.some(({ code, alone }) => code === 'FEE_RELIEF' && alone);
  const forRooms = ROOMS.test(text.replace(RENT, '')) && cues.some((cue) => cue.kinds.includes('reward'));
  return [
    ...found(MATCHING_SHARE.exec(text), 'MATCHING_FUND', false),
    ...found(isRemitted ? null : CHARGED.exec(text), 'FEE_RELIEF', true),
    ...found(forRooms ? RENT.exec(text) : null, 'OPERATING_SUBSIDY', false),
  ];
}

const byStep = (text: string, pledge: Pledge): Span | undefined => (PER_STEP.test(text) || BY_LIST.test(text) ? pledge.verb : undefined);

/** Support that is promised beside a named instrument: 在专项资金、项目用地等方面给予支持; 通过财政资金补助、贷款贴息等方式. */
function besides(
  words: string,
  found: readonly Instrument[],
  named: readonly Span[],
  cues: readonly PromiseCue[],
  open: boolean,
): Instrument[] {
  const paid = cues.some((cue) => cue.kinds.includes('reward') || cue.kinds.includes('money'));
  const purse = cues.find((cue) => cue.kinds.includes('purse'));
  const other = cues.find((cue) => isListed(words, cue) && !named.some((one) => one.start < cue.end && cue.start < one.end));
  if (purse && !paid && !(found.every(({ code }) => code === 'EQUITY_INVESTMENT') || /基金/u.test(words.slice(purse.start, purse.end))))
    return [at(purse, 'UNSPECIFIED_SUPPORT')];
  const respects =
    ALSO_FOR.exec(words.slice(Math.max(0, (found[0]?.start ?? 0) - 40), (found.at(-1)?.end ?? 0) + 40))?.[1]?.split(/[、和及]/u) ?? [];
  if (respects.length > found.length && found[0] && found.every(({ code }) => natureOf(code) === 'money'))
    return [at(found[0], 'UNSPECIFIED_SUPPORT')];
  return other && open ? [at(other, 'UNSPECIFIED_SUPPORT')] : [];
}

/** One of several rewards named side by side. */
const isListed = (words: string, { kinds, start, end }: PromiseCue) =>
  kinds.includes('reward') && /[、和及]/u.test(`${words[start - 1] ?? ''}${words[end] ?? ''}`);

/** 减半奖励, 全额享受: half or all of a reward, not a share of a base. */
const isOfReward = (words: string, { start, end }: Span) => words.slice(start, end) === '减半' || words.startsWith('享受', end);

/** The words that make a promise a share of a base. A share that only bounds a sum stated before does not count (给予80万元补助，且不高于投资的30%). */
function shareOf(words: string, pledge: Pledge, { rates, amounts }: Money): Span | undefined {
  const first = amounts.find(({ role }) => role === 'FIXED');
  const share = rates.find(
    (rate) => (rate.role === 'RATE' && !isOfReward(words, rate)) || (rate.role === 'RATE_CAP' && !(first && first.end < rate.start)),
  );
  if (share) return share;
  return amounts.find((amount) => amount.end < pledge.end && BY_VOLUME.test(words.slice(amount.end, amount.end + 8)));
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ['千', 1_000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);
/** How many numbers of things the last list of a text has (展位300个、600个以上的). 0 where they do not rise. */
function countsIn(text: string): number {
  const list = COUNTS.exec(text.slice(-MARKS_BEFORE))?.[0].split('、') ?? [];
  const counts = list.map((one) => {
    const [, digits, power] = COUNT.exec(one) ?? [];
    return Number(digits) * (POWERS.get(power ?? '') ?? 1);
  });
  return counts.every((count, i) => i === 0 || count > (counts[i - 1] ?? 0)) &&
    /[一-龥]/u.test(list.at(-1)?.replace(/[千万亿]/gu, '') ?? '')
    ? counts.length
    : 0;
}
/** How far before the first sum the thresholds may begin, in characters. */
const MARKS_BEFORE = 120;

/** The first of several sums that rise with their thresholds (达到5亿元、10亿元的，奖励10万元、20万元), or of shares that change with the years. */
function stepped(words: string, pledge: Pledge, { amounts, rates }: Money): Span | undefined {
  const marks = [...amounts, ...rates].filter((one) => one.role === 'THRESHOLD').length;
  const sums = amounts.filter((one) => one.role === 'FIXED' || one.role === 'CAP');
  const shares = rates.filter((one) => one.role === 'RATE');
  const paid = [sums, shares].find((list) => list.length >= 2 && list.length <= marks);
  if (paid) return paid[0];
  return sums.length >= 2 && countsIn(words.slice(pledge.start, sums[0]?.start ?? pledge.verb.start)) === sums.length ? sums[0] : undefined;
}
