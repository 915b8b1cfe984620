import { numberOf } from '../../src/graph/model';
import { plain } from '../passage';
import { months } from './calendar';
import { stretches } from './dates';

/** First and last day of a programme, inclusive. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const PLAN = /[“"]十([二三四五六])五[”"]|第十([二三四五六])个五年/u;
/** (2021-2023): a range of years alone between brackets. */
const YEARS = /[(](20\d{2})年?(?:至|到|[-—–―~]{1,2})(20\d{2})年?[)]/u;
/** Words around a year that is no period: a goal (到2025年), a number (2021年第3号), a report, a beginning (2024年以来), a list of winners. */
const NOT_BEFORE = /(?:到|至|面向|自|从|截至|为基)$/u;
const NOT_AFTER = /^(?:第?\d+号|以来|起|以后|后|远景|预算|决算|上半年|.{0,30}(?:名单|结果|执行情况|总结|报告))/u;

/**
 * The period in a document's title (2024年行动计划, 2021-2023, “十四五”); null if it names none. The year of an edition (2025修订, 2022年版) is no
 * period.
 */
export function programmePeriod(title: string): Period | null {
  const words = plain(title);
  const plan = PLAN.exec(words);
  const years = YEARS.exec(words);
  const found: Period[] = [];
  if (plan) {
    const begin = 2001 + 5 * numberOf(plan[1] ?? plan[2] ?? '');
    found.push({ first: `${begin}-01-01`, last: `${begin + 4}-12-31` });
  }
  if (years) found.push({ first: months(Number(years[1]), 1, 12).first, last: months(Number(years[2]), 1, 12).last });
  for (const stretch of stretches(words)) {
    if (stretch.before || (stretch.precision !== 'YEAR' && stretch.precision !== 'RANGE')) continue;
    const range = stretch.precision === 'RANGE';
    if (!range && (NOT_BEFORE.test(words.slice(0, stretch.start)) || NOT_AFTER.test(words.slice(stretch.end)))) continue;
    found.push({ first: stretch.first, last: stretch.last });
  }
  return found.length === 0 ? null : found.reduce(cover);
}

const cover = (a: Period, b: Period): Period => ({
  first: [a.first, b.first].sort()[0] ?? a.first,
  last: [a.last, b.last].sort()[1] ?? a.last,
});
