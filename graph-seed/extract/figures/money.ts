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
