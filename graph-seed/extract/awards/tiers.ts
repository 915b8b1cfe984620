import type { AmountFind, Found, RateFind, Span, TierFind } from '../../types';
import { GRADE, LEVEL_OR_RANK, PRIZE } from '../../vocabulary/levels';
import { type Money, moneyWithin } from '../figures/money';
import { within } from '../words/spans';
import type { Text } from '../words/text';
import { listBefore, STAGE } from './lists';

/** Levels and ranks of one title (层级、等次). */
const LEVELS = new RegExp(`${LEVEL_OR_RANK}|国家(?=、|和|及)|省(?=、|和|及)|(?<=[、和及])(?:国家|省|市)(?=[^级财政])`, 'gu');
const RANKS = new RegExp(`${PRIZE}|[一二三四]等(?=[、和及的])`, 'gu');
const GRADES = new RegExp(GRADE, 'gu');
/** Levels in loose form: 国家备案的、省级认定的. */
const LOOSE_LEVELS = /国家|(?:省|市|县)(?!财政|政府|政策|人民)/gu;
/** A name right before its sum: 一等奖50万元、二等奖20万元; 商照每本5万元. */
const BESIDE =
  /(?:^|[,、;:(\n\t]|其中:?|奖励|补助|和|及|给予|按照?)([一-龥A-Z\dⅠ-Ⅲ“”]{2,14}?)(?:,|:|\t|的|给予|分别|奖励|奖金|每[一-龥]|为|最高|不超过|不高于|一次性|补助|[(][^()]{0,12}[)])*$/u;

/** Words before a sum that are no step: whose limit it is, or how it is measured. */
const NO_STEP = /单个|单项|单户|单家|每|年$|累计|总额|给予|最高|补助额|奖励额|幅度|不应|标准|比例/u;

/** The sums or shares that are paid, by the first role that has several. */
function paidIn({ amounts, rates }: Money): Found<AmountFind | RateFind>[] {
  const lists: Found<AmountFind | RateFind>[][] = [
    ...(['FIXED', 'CAP'] as const).map((role) => amounts.filter((one) => one.role === role)),
    ...(['RATE', 'RATE_CAP'] as const).map((role) => rates.filter((one) => one.role === role)),
  ];
  return lists.find((list) => list.length >= 2) ?? [];
}

const tier = (condition: Span, paid: Found<AmountFind | RateFind>): TierFind => ({
  condition: { start: condition.start, end: condition.end },
  amounts: paid.kind === 'amount' ? [paid] : [],
  rates: paid.kind === 'rate' ? [paid] : [],
});

/** The tiers of an award, as pairs of condition and sum in text order. The sums rise with thresholds, levels or ranks. Empty where there is one sum. */
export function tiersOf(words: string, span: Span, money: Money, condition: Span | null, subject: Span | null): TierFind[] {
  const paid = paidIn(money);
  const [first] = paid;
  if (!first) return [];
  const rows = words.slice(span.start, span.end).includes('\t') ? rowTiers(words, span, money) : [];
  if (rows.length > 1) return rows;
  const before = { start: span.start, end: Math.min(first.start, span.start + 600) };
  const groups = groupTiers(words, span, money, paid);
  if (groups.length > 0) return groups;
  const steps = [
    levelsBeside(words, paid),
    marksOf(words, money, first.start),
    countedMarks(words, before),
    levelsOf(words, before, RANKS),
    levelsOf(words, before, LEVELS),
    distinct(words, levelsOf(words, before, GRADES)),
    subject ? levelsOf(words, subject, RANKS) : [],
    listBefore(words, condition ?? before, first.start, paid.length),
    distinct(words, levelsOf(words, before, LOOSE_LEVELS)),
  ];
  for (const list of steps)
    if (list.length > 0 && list.length % paid.length === 0) return list.map((step, i) => tier(step, paid[i % paid.length] ?? first));
  const beside = paid.map((one) => {
    const name = BESIDE.exec(words.slice(Math.max(span.start, one.start - 32), one.start))?.[1]?.replace(
      /^其中:?|^(?:省|市)?(?:按照|按|且)/u,
      '',
    );
    const start = name ? words.lastIndexOf(name, one.start) : -1;
    return name && start >= span.start ? tier({ start, end: start + name.length }, one) : null;
  });
  const named = beside.map((one) => words.slice(one?.condition.start, one?.condition.end));
  if (named.some((name) => NO_STEP.test(name))) return [];
  return beside.every((one) => one !== null) && new Set(named).size === beside.length ? beside.flatMap((one) => one ?? []) : [];
}

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
  const marks: { start: number; end: number }[] = [];
  for (const { start, end } of kinds.find((list) => list.length > 1) ?? []) {
    const last = marks.at(-1);
    // 5亿元至10亿元 is one step.
    if (last && /^(?:[(]不?含[)])?[至到—–~-]$/u.test(words.slice(last.end, start))) last.end = end;
    else marks.push({ start, end });
  }
  const beside = marks.every(
    (mark, i) => i === 0 || mark.start - (marks[i - 1]?.end ?? 0) <= 16 || /[(]/u.test(words.slice(marks[i - 1]?.end, mark.start)),
  );
  return beside ? marks : [];
}

/** Thresholds other than money, of one unit (存栏500头、1000头). The last list counts. */
const COUNTED = /\d[\d.]*[千万亿]?(?!元)([一-龥]{1,3})(?:[(]含[)])?(?:[、和]\d[\d.]*[千万亿]?\1(?:[(]含[)])?)+/gu;
function countedMarks(words: string, { start, end }: Span): Span[] {
  const list = [...words.slice(start, end).matchAll(COUNTED)].at(-1);
  return list
    ? Array.from(list[0].matchAll(/[^、和]+/gu), ({ 0: mark, index }) => ({
        start: start + list.index + index,
        end: start + list.index + index + mark.length,
      }))
    : [];
}

const levelsOf = (words: string, { start, end }: Span, levels: RegExp): Span[] =>
  Array.from(words.slice(start, end).matchAll(levels), ({ 0: level, index }) => ({
    start: start + index,
    end: start + index + level.length,
  }));
const distinct = (words: string, spans: readonly Span[]): Span[] => {
  const said = new Set<string>();
  return spans.filter((span) => !said.has(words.slice(span.start, span.end)) && said.add(words.slice(span.start, span.end)));
};

/** The level that stands before each sum, in its own part: 省级最高100万元，国家级最高200万元. Empty where one has none or two have the same. */
function levelsBeside(words: string, paid: readonly Span[]): Span[] {
  const own = paid.flatMap(({ start }, i) => {
    const from = paid[i - 1]?.end ?? start - (/[^,;:]{0,32}$/u.exec(words.slice(Math.max(0, start - 32), start))?.[0].length ?? 0);
    return levelsOf(words, { start: from, end: start }, LEVELS).slice(0, 1);
  });
  return own.length === paid.length && distinct(words, own).length === paid.length ? own : [];
}

/** Different things, each with its sum (“A”“B”和“C”…分别奖励20万元、10万元、5万元), as many as the sums. Empty where the sums are steps of one thing. */
export function listedThings(
  { words, quoted: marks }: Text,
  lead: Span,
  money: Money,
  named: readonly (Span & { readonly code: string })[],
): { thing: Span; paid: Found<AmountFind | RateFind> }[] {
  const paid = paidIn(money).filter((one) => one.start >= lead.end - 24);
  if (levelsBeside(words, paid).length > 0) return [];
  if (paid.length < 2 || money.amounts.some((one) => one.role === 'THRESHOLD' && one.end <= lead.end)) return [];
  const quoted = within(marks, lead)
    .filter(({ mark, start, end }) => mark === '“' && end - start >= 4 && end - start <= 32)
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const things = [quoted, named, differentThings(words, lead, paid)].find((list) => list.length === paid.length);
  if (!things || new Set(things.map((thing) => words.slice(thing.start, thing.end))).size < things.length) return [];
  if (things === named && new Set(named.map(({ code }) => code)).size < named.length) return [];
  const isOneMatter = named.filter((matter) => quoted.some(({ start, end }) => matter.start < end && start < matter.end)).length === 1;
  if (things === quoted && isOneMatter && levelsOf(words, lead, LEVELS).length === paid.length) return [];
  return things.flatMap((thing, i) => {
    const one = paid[i];
    return one ? [{ thing: { start: thing.start, end: thing.end }, paid: one }] : [];
  });
}

/** Members of a list that are different things (驿站改造、标识更新、步道建设，分别…), not stages, grades or people of one. */
function differentThings(words: string, lead: Span, paid: readonly Span[]): Span[] {
  const list = listBefore(words, lead, paid[0]?.start ?? lead.end, paid.length);
  const names = list.map(({ start, end }) => words.slice(start, end));
  const last = list.at(-1);
  const ends = new Set(names.map((name) => name.slice(-2)));
  const apart = last && /^(?:项目)?[,分]/u.test(words.slice(last.end, last.end + 3));
  return apart && ends.size === names.length && names.every((name) => name.length >= 3 && !OF_ONE.test(name) && !STAGE.test(name))
    ? list
    : [];
}
const OF_ONE = new RegExp(
  `${LEVEL_OR_RANK}|国家|[省市县区](?:级|内|外)|境[内外]|[士生人员者才]$|[大中小]型|主板|创业板|第[一二三四五]|首次|以[上下]|岁|科$`,
  'u',
);

/** Thresholds of a sub-group in brackets (3亿元、6亿元（竹制品企业1亿元、3亿元）) are separate steps, with the sums in the same order. */
function groupTiers(words: string, span: Span, { amounts }: Money, paid: readonly Found<AmountFind | RateFind>[]): TierFind[] {
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
