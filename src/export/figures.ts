import { type AmountRow, amountsFrom, type RateRow, ratesFrom, tiersFrom } from '../graph/rows/figures';
import { type Column, type Fields, objects, under } from './columns';
import { WORDS, words } from './evidence';

const AMOUNT: Fields = {
  currency: 'ISO 4217.',
  value: 'The sum in that currency; upper bound of a range.',
  yuan: 'The sum in yuan; upper bound of a range; null for foreign currency.',
  yuanMin: 'Lower bound of a range.',
  usd: 'In US dollars; null for yuan.',
  role: 'The role of the sum (AmountRole).',
  per: 'The units by which the sum is counted (AmountPer), a list.',
  perUnit: 'The unit as printed, if `per` has UNIT (亩, 吨).',
};
const RATE: Fields = {
  value: '1 for 100%; upper bound of a range.',
  valueMin: 'Lower bound of a range.',
  role: 'The role of the rate (RateRole).',
};
const EVIDENT = under('evidence', WORDS);

const amount = ({ evidence: _, ...figures }: AmountRow) => figures;
const rate = ({ value, valueMin, role }: RateRow) => ({ value, valueMin, role });

/** Columns of the sums and rates of a clause or award. They parse the JSON in `amounts` and `rates` of the row. */
export const FIGURES: readonly Column[] = [
  objects('amounts', 'Sums of money, in the order of the text.', { ...AMOUNT, ...EVIDENT }, (row) =>
    amountsFrom(row.amounts).map((one) => ({ ...amount(one), evidence: words(one.evidence) })),
  ),
  objects('rates', 'Rates, in the order of the text.', { ...RATE, ...EVIDENT }, (row) =>
    ratesFrom(row.rates).map((one) => ({ ...rate(one), evidence: words(one.evidence) })),
  ),
];

/** Column of the tiers (分档) of an award. It parses the JSON in `tiers` of the row. */
export const TIERS = objects(
  'tiers',
  'Its tiers (分档); `amounts` and `rates` have the words of their sums and rates.',
  { condition: 'The condition of the tier.', ...under('amounts', AMOUNT), ...under('rates', RATE) },
  (row) =>
    tiersFrom(row.tiers).map(({ condition, amounts, rates }) => ({ condition, amounts: amounts.map(amount), rates: rates.map(rate) })),
);
