import { CURRENCIES, LIST_SIGNS, RANGE_SIGNS, YUAN, YUAN_WORDS } from '../../vocabulary/money-units';
import { SHARE_UNITS } from '../../vocabulary/rate-units';
import { oneOf } from '../../vocabulary/words';
import { figuresInColumns } from './columns';
import { type Numeral, numerals } from './numerals';
import { fraction, shareWords } from './share-words';
import { isMeasured, moneyWithoutUnit } from './unnamed';

/** An ISO 4217 code, or `share`. */
export type FigureUnit = string;

/** A sum of money or a share, as printed. A range is one figure; so is each item of a list. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Lower bound of a range (区间下限). */
  readonly least?: number;
  readonly unit: FigureUnit;
  /** The column head, where it names the unit and the figure does not. `unitEnd` is where the unit ends. */
  readonly head?: { readonly start: number; readonly end: number; readonly unitEnd: number };
}

/** A number that may become a figure. Its unit is null until its own or its neighbour's is known. */
interface Term extends Omit<Figure, 'unit'> {
  readonly raw: number;
  readonly scale: number;
  readonly spelled: boolean;
  readonly unit: FigureUnit | null;
}

/** Removes binary rounding errors: 3.3亿 is 330000000. */
const precise = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
const codeOf = new Map(CURRENCIES.flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const NAMES = [...codeOf.keys()];
const NAMED = oneOf(NAMES.filter((name) => !YUAN.has(name)).map((name) => name.replaceAll('$', '\\$')));
/** 美元, 元港币, 元(人民币), 元. */
const CURRENCY = new RegExp(`元?(${NAMED})(?![A-Za-z])|元\\((${NAMED})\\)|(${oneOf([...YUAN])})`, 'uy');
/** 港币10万元, HK$2,000: the currency stands before the number. */
const CURRENCY_BEFORE = new RegExp(`(?<![A-Za-z])(${NAMED}) ?$`, 'u');
const LONGEST_NAME = Math.max(...NAMES.map((name) => name.length));
const LAST_LETTERS = new Set(NAMES.map((name) => name.at(-1)));
const SHARES = SHARE_UNITS.map(([pattern, value]) => ({ pattern: new RegExp(pattern, 'uy'), value }));
/** What may stand between a number and its currency: 10余元, 500万(不含)美元. */
const BETWEEN = /[余多]|\(不?含[^()\n]{0,8}\)/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function unitAt(text: string, numeral: Numeral): { unit: FigureUnit; end: number; factor: number } | null {
  const { end: at, scale } = numeral;
  for (const { pattern, value } of SHARES) if (matchAt(pattern, text, at)) return { unit: 'share', end: pattern.lastIndex, factor: value };
  const from = matchAt(BETWEEN, text, at) ? BETWEEN.lastIndex : at;
  const [found, named, inBrackets, yuan] = matchAt(CURRENCY, text, from) ?? [];
  if (found === undefined) return null;
  // 二元, 百元 and 三元 are usually words, not sums; 元旦 after 2024 is a day.
  const isWord = (numeral.spelled && numeral.end - numeral.start < 2) || YUAN_WORDS.some((word) => text.startsWith(word, from));
  if (scale === 1 && yuan !== undefined && isWord) return null;
  return { unit: codeOf.get(named ?? inBrackets ?? yuan ?? '') ?? '', end: from + found.length, factor: 1 };
}

function currencyBefore(text: string, at: number): string | undefined {
  if (!LAST_LETTERS.has(text[at - 1] === ' ' ? text[at - 2] : text[at - 1])) return undefined;
  return codeOf.get(CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME - 2), at))?.[1] ?? '');
}

/** 港币10万元、6万元: a currency before the first number of a list holds for all. */
function inCurrency(text: string, terms: readonly Term[]): Term[] {
  let last: { end: number; currency: string } | null = null;
  return terms.map((term) => {
    const gap: string | null = last && term.start - last.end <= 3 ? text.slice(last.end, term.start) : null;
    const listed = last && gap !== null && (LIST_SIGNS.has(gap) || RANGE_SIGNS.has(gap)) ? last.currency : undefined;
    const currency = currencyBefore(text, term.start) ?? listed;
    if (currency === undefined || (term.unit !== null && term.unit !== 'CNY') || (term.unit === null && isMeasured(text, term.end))) {
      last = null;
      return term;
    }
    last = { end: term.end, currency };
    return { ...term, unit: currency };
  });
}

/** Numerals with their own units. 1亿5000万元, 百分之三十 and 2/3 are each one number. */
function withUnits(text: string): Term[] {
  const found: Term[] = [];
  const all = numerals(text);
  for (let i = 0; i < all.length; i++) {
    const first = all[i];
    if (!first) continue;
    const next = all[i + 1];
    const share = fraction(text, first, next);
    if (share) {
      found.push({ ...first, ...share, spelled: false, unit: 'share' });
      i += 1;
      continue;
    }
    const own = unitAt(text, first);
    const joined =
      !own && next && next.start === first.end && first.scale > next.scale && next.raw * next.scale < first.scale
        ? unitAt(text, next)
        : null;
    if (next && joined && joined.unit !== 'share') {
      const raw = first.raw * first.scale + next.raw * next.scale;
      found.push({ start: first.start, end: joined.end, raw, scale: 1, value: precise(raw), spelled: false, unit: joined.unit });
      i += 1;
      continue;
    }
    const { start, raw, spelled } = first;
    const scale = first.scale * (own?.factor ?? 1);
    found.push({
      start,
      end: own?.end ?? first.end,
      raw,
      scale,
      spelled,
      value: own ? precise(raw * scale) : raw * scale,
      unit: own?.unit ?? null,
    });
  }
  return moneyWithoutUnit(text, inCurrency(text, found));
}

/** True of a number that is no member of the list after it: it opens an item (1、…), belongs to a name (A4) or is an ordinal (第3). */
function standsApart(text: string, term: Term): boolean {
  return (
    term.scale === 1 && (term.spelled || /(?:^|[A-Za-z.第\n。;/]|[A-Za-z]-)$/u.test(text.slice(Math.max(0, term.start - 2), term.start)))
  );
}

/** 10 in 10、20、30万元 and in 10-20万元 takes the unit of the next number. */
function withUnitOf(term: Term, right: Term): Term {
  const scale = term.scale === 1 ? right.scale : term.scale * (right.unit === 'share' ? right.scale : 1);
  return { ...term, scale, value: precise(term.raw * scale), unit: right.unit };
}

const isYear = (term: Term) => term.scale === 1 && term.raw >= 1900 && term.raw <= 2100;

function lowerBound(left: Term, right: Term): number | null {
  if (right.least !== undefined || (left.unit !== null && left.unit !== right.unit)) return null;
  const carried = left.unit ? left : withUnitOf(left, right);
  if (carried.value < right.value) return carried.value;
  return !left.unit && left.raw >= 100 && left.raw < right.value && !isYear(left) ? left.raw : null;
}

const gapOf = (text: string, left: Term, right: Term) =>
  right.start - left.end > 12 ? null : text.slice(left.end, right.start).replace(/^\(不?含[^()]{0,8}\)/u, '');

/** All sums and shares of a folded text, in order. */
export function figuresIn(text: string): Figure[] {
  const found: Term[] = [];
  for (const term of withUnits(text).reverse()) {
    const right = found.at(-1);
    const gap = right?.unit ? gapOf(text, term, right) : null;
    // 1亿元(含)至3亿元: two thresholds, not one range.
    const marked = term.unit !== null && text[term.end] === '(';
    if (right && gap !== null && !marked && RANGE_SIGNS.has(gap) && text[term.start - 1] !== '第') {
      const least = lowerBound(term, right);
      if (least !== null) {
        found[found.length - 1] = { ...right, start: term.start, least };
        continue;
      }
    }
    const carried = right && gap !== null && !term.unit && LIST_SIGNS.has(gap) && !standsApart(text, term);
    found.push(carried ? withUnitOf(term, right) : term);
  }
  const named: Figure[] = [];
  for (const { start, end, value, least, unit } of found.reverse())
    if (unit) named.push({ start, end, value, unit, ...(least !== undefined && { least }) });
  return [...named, ...shareWords(text), ...figuresInColumns(text)].sort((a, b) => a.start - b.start);
}
