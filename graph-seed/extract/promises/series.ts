import { FURTHER_STEP, RENT } from '../../vocabulary/instruments';
import { GRADE, LEVEL_OR_RANK, STEP_WORD } from '../../vocabulary/levels';
import { UNITS } from '../../vocabulary/money-per';
import { oneOf } from '../../vocabulary/words';
import type { Pledge } from './promise';

/** Anything that holds a promise. */
interface HasPledge {
  readonly pledge: Pledge;
}

/** Words that may differ between the steps of one award: levels, ranks, figures and their bounds, years, paying budgets. */
const STEP_WORDS = new RegExp(
  `${STEP_WORD}|[\\d.]+[万亿千百]*|[一二三四五六七八九十百千万亿两]+(?=类|级|等|年|次|家|人|元|亩|档)|[万亿]?美?元|[\\\\()、,:;《》“”‘’.~—-]`,
  'gu',
);
/** Figures that measure a step (亩, 元, 家), not years or places in a list. */
const MARK = new RegExp(
  `(?<![第\\d.])(?:[\\d.]+\\s*[万亿千百]*|[一二两三四五六七八九十百千万]{2,})(?:[(]不?含[)])?(?:美?元|%|[人家户个]|${oneOf(UNITS.filter((unit) => unit !== '期'))})`,
  'u',
);
/** The steps of one award are announced (分两个阶段奖励：). */
const ANNOUNCED = /分(?:成|为)?(?:[两二三四五六]个?(?:阶段|步骤?|环节|档次?|级)|[档级段])[^,。;:]{0,6}:[^。:\n]*$/u;
const ANNOUNCED_WITHIN = 120;
const STEPPED = new RegExp(`${LEVEL_OR_RANK}|${GRADE}`, 'u');

/** The words of a promise before its verb, without those that may differ from step to step. */
const core = (words: string, { pledge }: HasPledge) =>
  (words.slice(pledge.start, pledge.verb.start).slice(-200).split(':').at(-1) ?? '').replace(STEP_WORDS, '');

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at >= short.length;
}

/** True where the second promise is a further step of the first: 省级…30万元；国家级…100万元. */
function goesOn(words: string, first: HasPledge, second: HasPledge): boolean {
  if (second.pledge.sentence - first.pledge.sentence > 1) return false;
  if (ANNOUNCED.test(words.slice(Math.max(0, first.pledge.start - ANNOUNCED_WITHIN), second.pledge.start))) return true;
  const quoted = (one: HasPledge) => /“([^“”]{2,20})”/u.exec(lead(words, one))?.[1];
  if (quoted(second) && quoted(first) !== quoted(second)) return false;
  if (hasNoSum(words, first) || hasNoSum(words, second)) return false;
  if (isFurther(words, second) && !/^[^,。;]{0,4}(?:对|凡)/u.test(lead(words, second))) return true;
  // 分别 in both: each has several sums and so its own steps.
  if (/分别[^,。;]{0,8}$/u.test(lead(words, first)) && /分别[^,。;]{0,8}$/u.test(lead(words, second))) return false;
  const [a, b] = [core(words, first), core(words, second)];
  // 培训满100人的，…；满300人的: what is left of the second is part of the first.
  if (b.length === 0 || (b.length <= 3 && MARK.test(lead(words, first)) && isSubsequence(b, a)))
    return STEPPED.test(lead(words, second)) || MARK.test(lead(words, second)) || /第|前|后|年/u.test(lead(words, second));
  return b.length >= 2 && (isSubsequence(b, a) || isSubsequence(a, b)) && Math.min(a.length, b.length) >= 2;
}

/** True of a promise for every step beyond a mark: 每增加1亿元，再给予20万元. */
export const isFurther = (words: string, { pledge }: HasPledge) => FURTHER_STEP.test(words.slice(pledge.start, pledge.verb.end));
const lead = (words: string, { pledge }: HasPledge) => words.slice(pledge.start, pledge.verb.start);
const hasNoSum = (words: string, { pledge }: HasPledge) =>
  !/\d/u.test(words.slice(pledge.verb.start, pledge.end)) &&
  !/\d/u.test(words.slice(Math.max(0, pledge.verb.start - 12), pledge.verb.start));

/** The promises of a clause in groups. The steps of one award form one group. */
export function seriesOf<S extends HasPledge>(words: string, statements: readonly S[]): S[][] {
  const series: S[][] = [];
  for (const statement of statements) {
    const last = series.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(words, before, statement)) last.push(statement);
    else series.push([statement]);
  }
  return series;
}

/** True where the steps are thresholds, not levels or ranks of a title: 100亩以上、500亩以上. */
export function isMarked(words: string, steps: readonly HasPledge[]): boolean {
  const leads = steps
    .filter((step) => /\d/u.test(words.slice(step.pledge.verb.start, step.pledge.end)) && !isFurther(words, step))
    .map((step) => lead(words, step));
  const marks = new Set(leads.filter((text) => MARK.test(text)).map((text) => text.match(/[\d.]+/gu)?.join()));
  return marks.size >= 2 && !leads.some((text) => STEPPED.test(text));
}
/** True where the gift changes with the years: 前2年80%，后3年50%. A rent is paid year by year all the same. */
export const isYearly = (words: string, steps: readonly HasPledge[]): boolean =>
  steps.filter(
    (step) =>
      /(?:前|后|第)[\d一二两三四五]个?年/u.test(lead(words, step)) &&
      /%/u.test(words.slice(step.pledge.verb.start, step.pledge.end)) &&
      !RENT.test(words.slice(steps[0]?.pledge.start, step.pledge.end)),
  ).length >= 2;
