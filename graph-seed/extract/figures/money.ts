import type { AmountFind, Found, RateFind, Span } from '../../types';
import { within } from '../words/spans';

/** Sums and shares of a passage, in order. */
export interface Money {
  readonly amounts: readonly Found<AmountFind>[];
  readonly rates: readonly Found<RateFind>[];
}

export const moneyWithin = ({ amounts, rates }: Money, span: Span): Money => ({
  amounts: within(amounts, span),
  rates: within(rates, span),
});

export const NO_MONEY: Money = { amounts: [], rates: [] };

const RECEIVED: ReadonlySet<string> = new Set(['FIXED', 'MIN', 'RATE']);
const LIMITED: ReadonlySet<string> = new Set(['CAP', 'RATE_CAP']);
/** Figures that somebody receives, in order. A cap counts only `capped`: beside other figures it only limits them. */
export const receivedIn = ({ amounts, rates }: Money, capped: boolean): Span[] =>
  [...amounts, ...rates].filter(({ role }) => RECEIVED.has(role) || (capped && LIMITED.has(role))).sort((a, b) => a.start - b.start);

/** Between a sum and its parts, or between two parts (500万元资助，其中安家费200万元、科研经费300万元). */
const OPENS_PARTS = /^[^。;\n]{0,24}?(?:其中|包括|包含|,含|[(])[^。;\n\d]{0,24}$/u;
const NEXT_PART = /^[,、和及以][^。;\n\d]{0,24}$/u;

/** The sums that only divide the one before them: they follow 其中, 包括 or a bracket and add up to it. */
export function partsIn(words: string, amounts: Money['amounts']): ReadonlySet<Found<AmountFind>> {
  const parts = new Set<Found<AmountFind>>();
  amounts.forEach((whole, i) => {
    if (whole.role !== 'FIXED' || whole.yuan === null || parts.has(whole)) return;
    const found: Found<AmountFind>[] = [];
    let rest = whole.yuan;
    for (const one of amounts.slice(i + 1)) {
      const between = words.slice((found.at(-1) ?? whole).end, one.start);
      if (one.yuan === null || rest <= 0 || !(found.length === 0 ? OPENS_PARTS : NEXT_PART).test(between)) break;
      found.push(one);
      rest -= one.yuan;
    }
    if (rest === 0 && found.length > 1) for (const one of found) parts.add(one);
  });
  return parts;
}
