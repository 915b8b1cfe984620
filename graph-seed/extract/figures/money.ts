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
