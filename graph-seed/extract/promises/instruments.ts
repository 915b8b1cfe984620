import type { AmountFind, Span } from '../../types';
import { AWARD_TYPES, INSTRUMENTS, NOT_INSTRUMENTS } from '../../vocabulary/award-types';
import { type Money, moneyWithin } from '../figures/money';
import type { Letters } from '../words/letters';
import { within } from '../words/spans';
import { type Mention, wordFinder } from '../words/word-finder';
import { MODES } from './accepted';
import type { Cue } from './cues';
import type { Pledge } from './promise';

/** An instrument with the words that say so. */
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
/** Words of a text that name instruments, those that name none under null. */
export type InstrumentWord = Mention<Meaning | null>;
export const instrumentWordsIn = (letters: Letters): InstrumentWord[] => find(letters);

const natureOf = (code: string) => INSTRUMENTS.get(code)?.nature;
/** What may be remitted without being a mere fee (免收电费, 免收土地价款). */
const CHARGES: ReadonlySet<string> = new Set(['TAX_RELIEF', 'PRICE_PREFERENCE', 'LAND_PREFERENCE']);
/** The share is of more than what the instrument is named after: 贷款利息、担保、评估等费用总额的50%, 培训费用的50%. */
const OF_COSTS = /等费用|费用总额|所承担费用|(?:培训|引才|招聘|活动|建设|进修)[^,。;]{0,12}费用|培训费的/u;
/** Paid by volume: 50万元/亿立方米. */
const BY_VOLUME = /^\/(?:[万亿])?(?:立方米|方|吨|千瓦时|度|公里|千克|公斤|标箱|箱|升)/u;
/** The sum follows from what was spent or achieved, within a limit. */
const BY_RESULT = /(?:根据|按照|按|依据|综合|视|结合)[^。;]{0,60}?(?:支出|投入|情况|绩效|成效|成果|规模|数量|投资|费用)/u;
/** On top of what another level pays (按30%配套, 给予40%的配套). */
const MATCHING = /(?<=[%‰元]|1:[\d.]{1,4})(?:给予|予以|进行)?的?(?:配套|匹配)(?=[,。;)\n]|$|支持|资金)/u;
/** A share of the rent for rooms, which are named beside it; not of machines. */
const RENT = /租金|房租|租赁费/u;
const ROOMS = /用房|场地|厂房|房屋|场所|办公|门面|门店|楼宇|公寓|仓库/u;
/** So much for every so much money earned or brought in: it is a share (每出口1美元奖励0.02元). */
const PER_SUM = /每(?:出口|进口|到位|投资|实现|新增|销售|完成)?[\d.]{1,8}[万亿]{0,2}(?:美元|元)(?:人民币)?[^,。;]{0,6}(?:奖|补)/u;
/** So much more for every step beyond a mark (每增加30万元加奖2万元, 每净增30万元递增2万元). */
const PER_STEP =
  /每(?:再)?(?:净增|新增|超过|增加|提升|增长|提高|上升|跨越|跨上|晋升)[^。;]{1,16}?(?:加奖|增奖|再奖|加补|再补|追加|递增|增发|增加(?=\d))/u;
/** Marks listed under the clause: 达到下列标准的，奖励…. */
const BY_LIST = /(?:达到|突破|超过|符合|对应|按)(?:以下|下列|如下)(?:标准|规模|档次|额度)/u;
/** So much a year, which is no reward: 每年给予50万元补贴. */
const YEARLY = /(?<!每[人名亩头只床张吨台件])每年(?:给予|安排|补助|补贴|资助)?(?:不超过|最高|各|分别)?$/u;
const UPKEEP = /补贴|补助|经费|资助/u;
/** A sum and nothing more: it is not said what for. */
const NO_NAME = /元(?:人民币)?$/u;
/** So much a head for those whom one takes on or finds work for (招用毕业生的，每人补贴1500元; 每介绍1人就业，补贴200元). */
const HIRING = /(?:吸纳|招用|新招|招收|录用|介绍|推荐|输送|输出)[^。;]{0,40}(?:就业|合同|保险|社保|缴纳|人员|毕业生|劳动力)/u;
const A_HEAD = /每人|每(?:成功)?(?:招用|吸纳|新增|录用|介绍|推荐|输送|输出)[1一]?[人名个]/u;
const ON_TOP = /(?<!每)(?:上浮|上调|提高|增加)(?:比例)?(?:至|到|不超过)?$/u;
const YEARS = /前[\d一二两三四五]个?年|第[一二三1-3]年/u;

/** The instruments of a promise, each with the words that say so; empty where no instrument and no sum is named. */
export function instrumentsOf(
  words: string,
  all: readonly Cue[],
  namingWords: readonly InstrumentWord[],
  pledge: Pledge,
  money: Money,
): Instrument[] {
  const cues = within(all, pledge);
  const named = within(namingWords, pledge).flatMap(({ start, end, values }) =>
    values.flatMap((value) => (value ? [{ start, end, ...value }] : [])),
  );
  const { amounts, rates: shares } = moneyWithin(money, pledge);
  const rates = shares.filter((rate) => !ON_TOP.test(words.slice(Math.max(0, rate.start - 6), rate.start)));
  const text = words.slice(pledge.start, pledge.end);
  if (MODES.test(text) && !cues.some((cue) => cue.start === pledge.verb.start && cue.kinds.includes('give'))) return [];
  const special = specialOf(words, pledge, named, cues);
  const measured = special.some(({ code }) => INSTRUMENTS.get(code)?.measured);
  const manner = (code: string) => named.find((one) => one.code === code);
  const share = shareOf(words, pledge, { rates, amounts }) ?? manner('COST_SHARE_SUBSIDY');
  const tier = manner('TIERED_REWARD') ?? stepped(words, pledge, { amounts, rates }) ?? byStep(text, pledge);
  const once = BY_LIST.test(text) ? undefined : manner('ONE_TIME_REWARD');
  const found: Instrument[] = special.map((one) => at(one, one.code));
  if (share && (!measured || OF_COSTS.test(text))) found.push(at(share, 'COST_SHARE_SUBSIDY'));
  if (tier && !measured) found.push(at(tier, 'TIERED_REWARD'));
  if (once && !measured) found.push(at(once, 'ONE_TIME_REWARD'));
  if (found.length > 0) return [...found, ...besides(words, found, named, cues, amounts.length + rates.length === 0 && measured)];
  const sum = amounts.find((amount) => amount.role === 'FIXED' || amount.role === 'CAP' || amount.role === 'MIN');
  if (raises(words, pledge, { amounts, rates: shares })) return [at(pledge.verb, 'ONE_TIME_REWARD')];
  if (!sum) return [];
  return [at(sum, plainSum(words, pledge, sum, cues))];
}

/** What a sum is whose words name no instrument: by results, for a year, or once. */
function plainSum(words: string, pledge: Pledge, sum: AmountFind, cues: readonly Cue[]): string {
  if (cues.some((cue) => words.slice(cue.start, cue.end).includes('奖'))) return 'ONE_TIME_REWARD';
  if (sum.role === 'CAP' && BY_RESULT.test(words.slice(pledge.start, pledge.verb.end))) return 'COST_SHARE_SUBSIDY';
  const gift = words.slice(pledge.verb.start, pledge.end);
  const yearly = YEARLY.test(words.slice(Math.max(pledge.start, sum.start - 12), sum.start));
  return yearly && (UPKEEP.test(gift) || NO_NAME.test(gift)) ? 'OPERATING_SUBSIDY' : 'ONE_TIME_REWARD';
}

/** After a fund: it invests, and is rewarded for it; it is not what is given. */
const INVESTS = /^(?:投资(?!入股|方式)|投向|的?管理(?:人|机构|团队))/u;

/** The instruments that say what for, named or not; 一企一策 names none by the things in kind that it may be about. */
function specialOf(words: string, pledge: Pledge, named: readonly (Span & Meaning)[], cues: readonly Cue[]): (Span & Meaning)[] {
  const text = words.slice(pledge.start, pledge.end);
  const found = [...whatFor(words, named, cues), ...besideNames(words, pledge, cues)];
  const singly = cues.some((cue) => cue.start === pledge.verb.start && cue.kinds.includes('singly'));
  if (singly && found.every(({ code, alone }) => natureOf(code) === 'kind' && !alone)) return [];
  const hires = HIRING.test(text) && A_HEAD.test(text) && cues.some((cue) => words.slice(cue.start, cue.end).includes('补'));
  if (found.length === 0 && hires) return [{ ...pledge.verb, code: 'EMPLOYMENT_SUBSIDY', alone: false }];
  const matching = found.findIndex(({ code }) => code === 'MATCHING_FUND');
  const paid = cues.some((cue) => words.slice(cue.start, cue.end).includes('奖') || words.slice(cue.start, cue.end).includes('补'));
  const covered = found.some(({ code }) => code === 'RISK_COMPENSATION');
  return found.filter(
    ({ code, start, end }, i) =>
      (code !== 'MATCHING_FUND' || i === matching) &&
      !(code === 'EQUITY_INVESTMENT' && paid && INVESTS.test(words.slice(end, end + 6))) &&
      !(code === 'LOAN_OR_GUARANTEE' && covered && words.slice(start, end) === '风险分担'),
  );
}

/**
 * True where a promise only raises the share or the sum of the one before (境外展会的，资助比例提高至60%，最高9万元):
 * what is stated besides is at most a cap.
 */
export function raises(words: string, pledge: Pledge, { amounts, rates }: Money): boolean {
  const raised = moneyWithin({ amounts: [], rates }, pledge).rates;
  return (
    raised.length > 0 &&
    raised.every((rate) => ON_TOP.test(words.slice(Math.max(0, rate.start - 6), rate.start))) &&
    moneyWithin({ amounts, rates: [] }, pledge).amounts.every(({ role }) => role !== 'FIXED' && role !== 'MIN')
  );
}

const at = ({ start, end }: Span, code: string): Instrument => ({ start, end, code });

/** The instruments that say what for; in kind only where they are a promise by themselves, or nothing else is given. */
function whatFor(words: string, named: readonly (Span & Meaning)[], cues: readonly Cue[]): (Span & Meaning)[] {
  const kinds = named.filter(({ code }) => natureOf(code) !== 'manner');
  const gifts = cues.filter((cue) => cue.kinds.some((kind) => kind === 'reward' || kind === 'policy' || kind === 'purse'));
  const isGift = (one: Span) => gifts.some((gift) => gift.start < one.end && one.start < gift.end);
  const paid = cues.some((cue) => cue.kinds.includes('reward') || cue.kinds.includes('money'));
  const alone = kinds.some((one) => one.alone);
  const lent = !cues.some((cue) => cue.kinds.includes('reward'));
  const meant = kinds.filter(
    (one) => one.alone || natureOf(one.code) !== 'kind' || !(paid || alone) || isGift(one) || (lent && one.code === 'LOAN_OR_GUARANTEE'),
  );
  // 免收土地价款 is one thing; 不增收土地价款，配套费减半收取 are two.
  const together = (one: Span, other: Span) => !/[,。;]/u.test(words.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  const taxed = kinds.filter(({ code }) => code === 'TAX_RELIEF');
  const land = kinds.find(({ code }) => code === 'LAND_PREFERENCE');
  return meant.flatMap((one) => {
    if (land && together(one, land) && words.slice(one.start, one.end) === '分期缴纳') return [{ ...one, code: 'LAND_PREFERENCE' }];
    if (one.code !== 'FEE_RELIEF') return [one];
    if (meant.some((other) => CHARGES.has(other.code) && together(one, other))) return [];
    const isTax = APPLIED_FOR.test(words.slice(one.start, one.end)) && taxed.length > 0;
    return [isTax ? { ...one, code: 'TAX_RELIEF' } : one];
  });
}

/** Relief of whatever is named before it: of taxes, else of fees. */
const APPLIED_FOR = /申请减免$/u;

/** Instruments that no fixed words name: a further share beside another level's, rent for rooms. */
function besideNames(words: string, pledge: Pledge, cues: readonly Cue[]): (Span & Meaning)[] {
  const text = words.slice(pledge.start, pledge.end);
  const found: (Span & Meaning)[] = [];
  const matching = MATCHING.exec(text);
  if (matching)
    found.push({
      start: pledge.start + matching.index,
      end: pledge.start + matching.index + matching[0].length,
      code: 'MATCHING_FUND',
      alone: false,
    });
  const rent = RENT.exec(text);
  if (rent && ROOMS.test(text.replace(RENT, '')) && cues.some((cue) => cue.kinds.includes('reward')))
    found.push({
      start: pledge.start + rent.index,
      end: pledge.start + rent.index + rent[0].length,
      code: 'OPERATING_SUBSIDY',
      alone: false,
    });
  return found;
}

const byStep = (text: string, pledge: Pledge): Span | undefined => (PER_STEP.test(text) || BY_LIST.test(text) ? pledge.verb : undefined);

/** One respect of several in which support is promised (在用地、用能等方面). */
const RESPECTS = /等方面[^,。;]{0,4}(?:给予|予以|加大)|等方面$/u;
/** A reward in several respects, of which not all are named instruments (在房租、研发等方面给予补贴). */
const ALSO_FOR = /在([^,。;]{2,40})等方面(?:给予|予以)/u;
/** Support that is promised beside a named instrument: 在专项资金、项目用地等方面给予支持; 通过财政资金补助、贷款贴息等方式. */
function besides(words: string, found: readonly Instrument[], named: readonly Span[], cues: readonly Cue[], open: boolean): Instrument[] {
  const paid = cues.some((cue) => cue.kinds.includes('reward') || cue.kinds.includes('money'));
  const purse = cues.find((cue) => cue.kinds.includes('purse'));
  const other = cues.find((cue) => isListed(words, cue) && !named.some((one) => one.start < cue.end && cue.start < one.end));
  if (purse && !paid && !(found.every(({ code }) => code === 'EQUITY_INVESTMENT') || /基金/u.test(words.slice(purse.start, purse.end))))
    return [at(purse, 'UNSPECIFIED_SUPPORT')];
  const respects =
    ALSO_FOR.exec(words.slice(Math.max(0, (found[0]?.start ?? 0) - 40), (found.at(-1)?.end ?? 0) + 40))?.[1]?.split(/[、和及]/u) ?? [];
  if (respects.length > found.length && found[0] && found.every(({ code }) => natureOf(code) === 'money'))
    return [at(found[0], 'UNSPECIFIED_SUPPORT')];
  const broad =
    found.every(({ code }) => natureOf(code) === 'kind') &&
    !paid &&
    RESPECTS.test(words.slice(found[0]?.start, (found.at(-1)?.end ?? 0) + 24));
  if (broad && found[0]) return [at(found[0], 'UNSPECIFIED_SUPPORT')];
  return other && open ? [at(other, 'UNSPECIFIED_SUPPORT')] : [];
}

/** One of several rewards named side by side. */
const isListed = (words: string, { kinds, start, end }: Cue) =>
  kinds.includes('reward') && /[、和及]/u.test(`${words[start - 1] ?? ''}${words[end] ?? ''}`);

/** Half of a reward, not of what it is for (减半奖励). */
const isHalved = (words: string, { start, end }: Span) => words.slice(start, end) === '减半';

/** A share; one that only bounds a sum stated before is none (给予80万元补助，且不高于投资的30%). */
function shareOf(words: string, pledge: Pledge, { rates, amounts }: Money): Span | undefined {
  const [first] = amounts.filter(({ role }) => role === 'FIXED');
  const share = rates.find(
    (rate) => (rate.role === 'RATE' && !isHalved(words, rate)) || (rate.role === 'RATE_CAP' && !(first && first.end < rate.start)),
  );
  if (share) return share;
  const text = words.slice(pledge.start, pledge.end);
  const volume = amounts.find((amount) => amount.end < pledge.end && BY_VOLUME.test(words.slice(amount.end, amount.end + 8)));
  return volume ?? (PER_SUM.test(text) && !PER_STEP.test(text) ? pledge.verb : undefined);
}

/** Numbers of things to be reached, listed upwards: 展位300个、600个以上的. */
const COUNT = /(\d{1,8})(万)?(?:[—~-]\d{1,8}万?)?(?:个|家|人次|人|亩|吨|平方米|辆|台|件|户|架次|标箱|场|张)?(?:[(]含[)])?(?:以上|及以上)?/u;
const COUNTS = new RegExp(`(?:${COUNT.source}、){1,6}${COUNT.source}(?=[^、\\d,。;]{0,6}的)`, 'u');

/** How many such numbers a text lists; 0 where they do not rise. */
function countsIn(text: string): number {
  const list = COUNTS.exec(text.slice(-MARKS_BEFORE))?.[0].split('、') ?? [];
  const counts = list.map((one) => {
    const [, digits, myriad] = COUNT.exec(one) ?? [];
    return Number(digits) * (myriad ? 10_000 : 1);
  });
  return counts.every((count, i) => i === 0 || count > (counts[i - 1] ?? 0)) && /[个家人亩吨米辆台件户次箱场张]/u.test(list.at(-1) ?? '')
    ? counts.length
    : 0;
}
/** How far before the first sum the marks may begin. */
const MARKS_BEFORE = 120;

/** Sums that rise with the marks they are paid for: 达到5亿元、10亿元的，奖励10万元、20万元; shares that change with the years. */
function stepped(words: string, pledge: Pledge, { amounts, rates }: Money): Span | undefined {
  const marks = [...amounts, ...rates].filter((one) => one.role === 'THRESHOLD').length;
  const sums = amounts.filter((one) => one.role === 'FIXED' || one.role === 'CAP');
  const shares = rates.filter((one) => one.role === 'RATE');
  const paid = [sums, shares].find((list) => list.length >= 2 && list.length <= marks);
  if (paid) return paid[0];
  if (sums.length >= 2 && countsIn(words.slice(pledge.start, sums[0]?.start ?? pledge.verb.start)) === sums.length) return sums[0];
  return shares.length >= 2 && YEARS.test(words.slice(pledge.start, pledge.end)) ? shares[0] : undefined;
}
