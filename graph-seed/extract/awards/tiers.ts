import type { AmountFind, Found, RateFind, Span, TierFind } from '../../types';
import { GRADE, LEVEL_OR_RANK, PRIZE } from '../../vocabulary/levels';
import { type Money, moneyWithin, partsIn } from '../figures/money';
import { spansIn } from '../words/spans';
import { listBefore } from './lists';
import { BY_UNIT } from './most';

/** Levels and ranks of one title (层级、等次). */
export const LEVELS = new RegExp(`${LEVEL_OR_RANK}|国家(?=、|和|及)|省(?=、|和|及)|(?<=[、和及])(?:国家|省|市)(?=[^级财政])`, 'gu');
const RANKS = new RegExp(`${PRIZE}|[一二三四]等(?=[、和及的])`, 'gu');
const GRADES = new RegExp(GRADE, 'gu');
/** A name right before its sum: 一等奖50万元、二等奖20万元; 商照每本5万元. */
const BESIDE =
  /(?:^|[,、;:(\n\t]|其中:?|奖励|补助|和|及|给予|按照?)([一-龥A-Z\dⅠ-Ⅲ“”]{2,14}?)(?:,|:|\t|的|给予|分别|奖励|奖金|每[一-龥]|年|为|最高|不超过|不高于|一次性|补助|[(][^()]{0,12}[)])*$/u;

/** Words before a sum that are no step: whose limit it is, or how it is measured. */
const NO_STEP =
  /单个|单项|单户|单家|每|年$|^\d[\d.]*[万亿]?元|(?:金额|面积)(?![满达超在\d])|累计|总额|给予|最高|补助额|奖励额|幅度|不应|标准|比例/u;

/** What one step or thing is paid, and where its first figure stands. */
export type Pay = Money & Span;

/** The sums or shares that are paid, one for each step: those of the first role that has several, with those of other roles that are as many. */
export function paysOf(words: string, { amounts, rates }: Money): Pay[] {
  const lists: Found<AmountFind | RateFind>[][] = [
    ...(['FIXED', 'CAP', 'MIN'] as const).map((role) => amounts.filter((one) => one.role === role)),
    ...(['RATE', 'RATE_CAP'] as const).map((role) => rates.filter((one) => one.role === role)),
  ];
  const first = lists.find((list) => list.length >= 2 && areAlike(words, list)) ?? [];
  const equal = lists.filter((list) => list.length === first.length);
  return first.map(({ start, end }, i) => ({
    start,
    end,
    amounts: equal.flatMap((list) => list[i] ?? []).filter((one) => one.kind === 'amount'),
    rates: equal.flatMap((list) => list[i] ?? []).filter((one) => one.kind === 'rate'),
  }));
}

/** False for sums of different gifts (500万元安家补贴及60万元科研经费), and for sums that are counted differently (每月15元, 每年最高3万元). */
const areAlike = (words: string, list: readonly Found<AmountFind | RateFind>[]): boolean => {
  const parted = list.some(({ start }, i) => i > 0 && ANOTHER_GIFT.test(words.slice(list[i - 1]?.end, start)));
  if (parted) return false;
  const counts = list.flatMap((one) => (one.kind === 'amount' && one.per.length > 0 ? [one.per.some((per) => BY_UNIT.includes(per))] : []));
  return new Set(counts).size < 2;
};

const ANOTHER_GIFT = /^[^,。;]{0,8}(?:补贴|补助|资助|经费|津贴)(?:及|和|以及)/u;

const tier = ({ start, end }: Span, { amounts, rates }: Money): TierFind => ({ condition: { start, end }, amounts, rates });

/** The tiers of an award, as pairs of condition and sum in text order. The sums rise with thresholds, levels or ranks. Empty where there is one sum. */
export function tiersOf(words: string, span: Span, own: Money, condition: Span | null, subject: Span | null): TierFind[] {
  const parts = partsIn(words, own.amounts);
  const money = { ...own, amounts: own.amounts.filter((one) => !parts.has(one)) };
  const pays = paysOf(words, money);
  const [first] = pays;
  if (!first) return [];
  const rows = words.slice(span.start, span.end).includes('\t') ? rowTiers(words, span, money) : [];
  if (rows.length > 1) return rows;
  const groups = groupTiers(words, span, money, pays);
  if (groups.length > 0) return groups;
  const before = { start: span.start, end: Math.min(first.start, span.start + 600) };
  const steps = [
    levelsBeside(words, pays),
    marksOf(words, money, first.start),
    countedMarks(words, before),
    spansIn(words, before, RANKS),
    distinct(words, spansIn(words, before, LEVELS)),
    distinct(words, spansIn(words, before, GRADES)),
    subject ? spansIn(words, subject, RANKS) : [],
    listBefore(words, condition ?? before, pays),
    BY_STEPS.test(words.slice(before.start, before.end)) ? listBefore(words, before, pays) : [],
  ].find((list) => list.length > 0 && list.length % pays.length === 0);
  return steps ? steps.map((step, i) => tier(step, pays[i % pays.length] ?? first)) : namedBeside(words, span, pays);
}

/** Steps that the sums follow (按签约、开工、投产三个阶段分别…). */
const BY_STEPS = /(?:阶段|环节|节点|步骤|档次|等级|等次|类别)[^,。;]{0,4}分别[^,。;]*$/u;

/** Tiers of which each has its name right before its sum (一等奖50万元、二等奖20万元). A name may be a list (博士、正高级职称人才每月2000元). */
function namedBeside(words: string, span: Span, pays: readonly Pay[]): TierFind[] {
  const tiers = pays.flatMap((pay, i) => {
    const name = BESIDE.exec(words.slice(Math.max(span.start, pay.start - 32), pay.start))?.[1]?.replace(AROUND_NAME, '');
    const at = name ? words.lastIndexOf(name, pay.start) : -1;
    if (!name || at < span.start) return [];
    const list = LISTED_BEFORE.exec(words.slice(Math.max(pays[i - 1]?.end ?? span.start, at - 60), at))?.[1] ?? '';
    return [tier({ start: at - list.length, end: at + name.length }, pay)];
  });
  const names = tiers.map(({ condition }) => words.slice(condition.start, condition.end));
  return tiers.length === pays.length && new Set(names).size === names.length && !names.some((name) => NO_STEP.test(name)) ? tiers : [];
}
/** The members of a list before its last. */
const LISTED_BEFORE = /(?:^[,;、]?|[,;:])(?:其中:?)?((?:[一-龥A-Z]{2,16}、)*[一-龥A-Z]{2,16}[、和及与])$/u;
/** Words before and after the name of a step that are no part of it. */
const AROUND_NAME =
  /^其中:?|^单个(?!企业|项目|单位|机构|主体|平台|园区|产品|品种|团队)|^(?:省|市)?(?:按照|按|且)|^.*(?:补助|补贴|奖励|资助)(?:按照?)?(?=.{2})|[减补]$|(?<=.{2})每.*$/gu;

/** Tiers from the rows of a table. The condition is the first cell that is no serial number. */
function rowTiers(words: string, span: Span, money: Money): TierFind[] {
  return Array.from(words.slice(span.start, span.end).matchAll(ROW), ({ 0: row, 1: serial = '', 2: name = '', index }) => {
    const start = span.start + index;
    const named = money.amounts.some((one) => one.start === start) ? 0 : serial.length;
    const condition = { start: start + named, end: start + serial.length + (named > 0 || serial === '' ? name.length : -1) };
    return { condition, ...paidOf(moneyWithin(money, { start, end: start + row.length })) };
  }).filter(({ amounts, rates }) => amounts.length + rates.length > 0);
}
const ROW = /^(\d+\t)?([^\t\n]+)(?:\t[^\n]*)?$/gmu;
/** What is given, without the thresholds. */
export const paidOf = ({ amounts, rates }: Money): Money => ({
  amounts: amounts.filter(({ role }) => role === 'FIXED' || role === 'CAP'),
  rates: rates.filter(({ role }) => role === 'RATE' || role === 'RATE_CAP'),
});

/** The thresholds of one kind that stand side by side before the sums. */
function marksOf(words: string, money: Money, before: number): Span[] {
  const kinds = [money.amounts, money.rates].map((list) => list.filter((one) => one.role === 'THRESHOLD' && one.end <= before));
  const marks = ranges(words, kinds.find((list) => list.length > 1) ?? []);
  return marks.every((mark, i) => i === 0 || mark.start - (marks[i - 1]?.end ?? 0) <= 16) ? marks : [];
}

/** Thresholds with each range as one (50万元以上至100万元以下). */
function ranges(words: string, marks: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of marks) {
    const last = found.at(-1);
    if (last && TO.test(words.slice(last.end, start))) found.splice(-1, 1, { start: last.start, end });
    else found.push({ start, end });
  }
  return found;
}
const TO = /^(?:[(]不?含[)])?(?:及?以上)?(?:至|到|-|—|~)$/u;

/** Thresholds other than money, of one unit (存栏500头、1000头). The last list counts. */
const COUNTED = /\d[\d.]*[千万亿]?(?!元)([一-龥]{1,3})(?:[(]含[)])?(?:[、和]\d[\d.]*[千万亿]?\1(?:[(]含[)])?)+/gu;
function countedMarks(words: string, span: Span): Span[] {
  const list = spansIn(words, span, COUNTED).at(-1);
  return list ? spansIn(words, list, /[^、和]+/gu) : [];
}

const distinct = (words: string, spans: readonly Span[]): Span[] => {
  const said = new Set<string>();
  return spans.filter((span) => !said.has(words.slice(span.start, span.end)) && said.add(words.slice(span.start, span.end)));
};

/** The level that stands before each sum, in its own part: 省级最高100万元，国家级最高200万元. Empty where one has none or two have the same. */
export function levelsBeside(words: string, paid: readonly Span[]): Span[] {
  const own = paid.flatMap(({ start }, i) => {
    const from = paid[i - 1]?.end ?? start - (/[^,;:]{0,32}$/u.exec(words.slice(Math.max(0, start - 32), start))?.[0].length ?? 0);
    return spansIn(words, { start: from, end: start }, LEVELS).slice(0, 1);
  });
  return own.length === paid.length && distinct(words, own).length === paid.length ? own : [];
}

/** Thresholds of a sub-group in brackets (3亿元、6亿元（竹制品企业1亿元、3亿元）) are separate steps, with the sums in the same order. */
function groupTiers(words: string, span: Span, { amounts }: Money, paid: readonly Pay[]): TierFind[] {
  const [first] = paid;
  const open = words.indexOf('(', span.start);
  if (!first || open < 0 || open > first.start) return [];
  const close = words.indexOf(')', open);
  const marks = amounts.filter(({ role, end }) => role === 'THRESHOLD' && end <= first.start);
  const within = (part: Span): Span[] =>
    marks.length > 0 ? marks.filter(({ start, end }) => start >= part.start && end <= part.end) : countedMarks(words, part);
  const outside = within({ start: span.start, end: open });
  const inside = within({ start: open + 1, end: Math.max(open + 1, close) });
  const [own] = inside;
  if (!own || outside.length !== paid.length || inside.length !== paid.length || own.start - open < 3) return [];
  const subject = { start: open + 1, end: own.start };
  return [...outside.map((mark) => ({ mark })), ...inside.map((mark) => ({ mark, subject }))].map(({ mark, ...of }, i) => ({
    ...tier(mark, paid[i % paid.length] ?? first),
    ...of,
  }));
}
