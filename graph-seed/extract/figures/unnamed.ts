import { LIST_SIGNS, MEASURES, MONEY_BEFORE, RANGE_SIGNS } from '../../vocabulary/money-units';
import { oneOf } from '../../vocabulary/words';

interface Unnamed {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
  readonly raw: number;
  readonly unit: string | null;
}

const MEASURE = new RegExp(oneOf(MEASURES), 'uy');
const BEFORE = new RegExp(oneOf(MONEY_BEFORE), 'u');
const BOUNDARY = /[,。;:()\n]/u;

/** True where the number that ends at `at` counts people, tonnes and the like. */
export function isMeasured(text: string, at: number): boolean {
  MEASURE.lastIndex = at;
  return MEASURE.test(text);
}

/** For each number, whether its unit stands after a later one: 200万-500万美元, 1000万、1亿美元. A list goes on until a number with a unit. */
function takingNext(text: string, terms: readonly Unnamed[]): boolean[] {
  const found: boolean[] = [];
  for (let i = terms.length - 1; i >= 0; i--) {
    const [term, next] = [terms[i], terms[i + 1]];
    const sign = term && next && next.start - term.end <= 3 ? text.slice(term.end, next.start) : '';
    found[i] = RANGE_SIGNS.has(sign) || (LIST_SIGNS.has(sign) && (next?.unit ? next.unit !== 'CNY' : found[i + 1] === true));
  }
  return found;
}

/** Gives CNY to numbers of 万 or 亿 whose 元 is left out: beside a sum (1000万、500万元), after 奖励 or 最高, before 贴息. Counts of people or tonnes stay without. */
export function moneyWithoutUnit<T extends Unnamed>(text: string, terms: readonly T[]): (T | (T & { unit: 'CNY' }))[] {
  let previous: { end: number; unit: string | null } | null = null;
  const takesNext = takingNext(text, terms);
  return terms.map((term, i) => {
    let unit: string | null = term.unit;
    const next = terms[i + 1];
    if (!unit && !takesNext[i] && term.scale >= 1e4 && !isMeasured(text, term.end)) {
      const inList = previous?.unit === 'CNY' && term.start - previous.end <= 3 && LIST_SIGNS.has(text.slice(previous.end, term.start));
      const left =
        text
          .slice(Math.max(0, term.start - 10), term.start)
          .split(BOUNDARY)
          .at(-1) ?? '';
      // 20万以上30万元以下
      const isBounded =
        next?.unit === 'CNY' && /^(?:\(含\)|[及含])?以[上下][、,至]?$/u.test(text.slice(term.end, Math.min(next.start, term.end + 8)));
      if (inList || isBounded || BEFORE.test(left)) unit = 'CNY';
    }
    previous = { end: term.end, unit };
    return unit === term.unit ? term : { ...term, unit: 'CNY' };
  });
}
