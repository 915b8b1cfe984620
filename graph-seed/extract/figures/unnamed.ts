import { LIST_SIGNS, MEASURES, MONEY_AFTER, MONEY_BEFORE, RANGE_SIGNS } from '../../vocabulary/money-units';

interface Unnamed {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
  readonly raw: number;
  readonly unit: string | null;
}

const oneOf = (words: readonly string[], flags: string) => new RegExp(`(?:${words.join('|')})`, flags);
const MEASURE = oneOf(MEASURES, 'uy');
const BEFORE = oneOf(MONEY_BEFORE, 'u');
const AFTER = oneOf(MONEY_AFTER, 'u');
const BOUNDARY = /[,。;:()\n]/u;

/** True where the number that ends at `at` counts people, tonnes and the like. */
export function isMeasured(text: string, at: number): boolean {
  MEASURE.lastIndex = at;
  return MEASURE.test(text);
}

/** The words directly before a place, in the same part of the sentence. */
function before(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 10), at);
  let from = words.length;
  while (from > 0 && !BOUNDARY.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}

/** Gives CNY to numbers of 万 or 亿 whose 元 is left out: beside a sum (1000万、500万元), after 奖励 or 最高, before 贴息. Counts of people or tonnes stay without. */
export function moneyWithoutUnit<T extends Unnamed>(text: string, terms: readonly T[]): (T | (T & { unit: 'CNY' }))[] {
  let previous: { end: number; unit: string | null } | null = null;
  return terms.map((term, i) => {
    let unit: string | null = term.unit;
    // The lower bound of a range takes the unit of the upper one: 200万-500万美元.
    const next = terms[i + 1];
    const isLower = next !== undefined && next.start - term.end <= 3 && RANGE_SIGNS.has(text.slice(term.end, next.start));
    if (!unit && !isLower && term.scale >= 1e4 && !isMeasured(text, term.end)) {
      const inList = previous?.unit === 'CNY' && term.start - previous.end <= 3 && LIST_SIGNS.has(text.slice(previous.end, term.start));
      const left = before(text, term.start);
      const right = text.slice(term.end, term.end + 8).split(BOUNDARY)[0] ?? '';
      // 20万以上30万元以下
      const isBounded =
        next?.unit === 'CNY' && /^(?:\(含\)|[及含])?以[上下][、,至]?$/u.test(text.slice(term.end, Math.min(next.start, term.end + 8)));
      if (inList || isBounded || BEFORE.test(left) || AFTER.test(right)) unit = 'CNY';
    }
    previous = { end: term.end, unit };
    return unit === term.unit ? term : { ...term, unit: 'CNY' };
  });
}
