import { CURRENCIES, type Currency, LIST_SIGNS, RANGE_SIGNS, YUAN_WORDS } from '../../vocabulary/money-units';
import { SHARE_UNITS } from '../../vocabulary/rate-units';
import { type Numeral, numerals } from './numerals';
import { fraction, shareWords } from './share-words';
import { moneyWithoutUnit } from './unnamed';

export type FigureUnit = Currency | 'share';

/** A sum of money or a share, as printed: a range is one, an item of a list is one. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Lower bound of a range (区间下限). */
  readonly least?: number;
  readonly unit: FigureUnit;
}

/** A number on its way to a figure: without unit until its own or its neighbour's is known. */
interface Term extends Omit<Figure, 'unit'> {
  readonly raw: number;
  readonly scale: number;
  readonly spelled: boolean;
  readonly unit: FigureUnit | null;
}

/** Without the dust of binary fractions: 3.3亿 is 330000000. */
const precise = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
const UNIT_BEGINS = new Set([...SHARE_UNITS, ...CURRENCIES].map(([spelling]) => spelling[0]).concat('余', '多', '('));
/** 10余元, and 500万(不含)美元. */
const BETWEEN = /[余多]|\(不?含[^()\n]{0,8}\)/uy;

function unitAt(text: string, numeral: Numeral): { unit: FigureUnit; end: number; factor: number } | null {
  const { end: at, scale } = numeral;
  if (!UNIT_BEGINS.has(text[at] ?? '')) return null;
  for (const [spelling, factor] of SHARE_UNITS)
    if (text.startsWith(spelling, at)) return { unit: 'share', end: at + spelling.length, factor };
  BETWEEN.lastIndex = at;
  const from = BETWEEN.test(text) ? BETWEEN.lastIndex : at;
  for (const [spelling, unit] of CURRENCIES) {
    if (!text.startsWith(spelling, from)) continue;
    // 二元, 百元 and 三元 are words more often than sums; 元旦 after 2024 is a day.
    if (scale === 1 && ((numeral.spelled && numeral.end - numeral.start < 2) || YUAN_WORDS.some((word) => text.startsWith(word, from))))
      return null;
    return { unit, end: from + spelling.length, factor: 1 };
  }
  return null;
}

/** Numerals with their own units. 1亿5000万元 is one number; so are 百分之三十 and 2/3. */
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
  return moneyWithoutUnit(text, found);
}

/** A number that opens an item (1、…), belongs to a name (A4) or is an ordinal (第3), and is no part of the list that follows. */
function standsApart(text: string, term: Term): boolean {
  return (
    term.scale === 1 && (term.spelled || /(?:^|[A-Za-z.第\n。;/]|[A-Za-z]-)$/u.test(text.slice(Math.max(0, term.start - 2), term.start)))
  );
}

/** 10 in 10、20、30万元 and in 10-20万元 takes the unit of what follows. */
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

/** Every sum and share of a text, in order. */
export function figuresIn(text: string): Figure[] {
  const found: Term[] = [];
  for (const term of withUnits(text).reverse()) {
    const right = found.at(-1);
    const gap = right?.unit ? gapOf(text, term, right) : null;
    // 1亿元(含)至3亿元: two marks, each for itself.
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
  return [...named, ...shareWords(text)].sort((a, b) => a.start - b.start);
}
