import { type AmountRow, amountsFrom, type RateRow, ratesFrom, tiersFrom } from '../graph/rows/figures';
import { type Column, type Fields, objects, under } from './columns';
import { WORDS, words } from './evidence';

const AMOUNT: Fields = {
  currency: 'ISO 4217.',
  value: 'In that currency, of a range the upper bound.',
  yuan: 'In yuan, of a range the upper bound; null for foreign currency.',
  yuanMin: 'Lower bound of a range.',
  usd: 'In US dollars; null for yuan.',
  role: 'What the sum is (AmountRole).',
  per: 'What it is counted by (AmountPer), a list.',
  perUnit: 'What UNIT counts, as printed (亩, 吨).',
};
const RATE: Fields = {
  value: '1 for 100%; of a range the upper bound.',
  valueMin: 'Lower bound of a range.',
  role: 'What the share is (RateRole).',
};
const EVIDENT = under('evidence', WORDS);

const amount = ({ evidence: _, ...figures }: AmountRow) => figures;
const rate = ({ value, valueMin, role }: RateRow) => ({ value, valueMin, role });

/** Columns of the sums and rates of a clause or award. They parse the JSON in `amounts` and `rates` of the row. */
export const FIGURES: readonly Column[] = [
  objects('amounts', 'Sums of money, in the order of the words.', { ...AMOUNT, ...EVIDENT }, (row) =>
    amountsFrom(row.amounts).map((one) => ({ ...amount(one), evidence: words(one.evidence) })),
  ),
  objects('rates', 'Shares, in the order of the words.', { ...RATE, ...EVIDENT }, (row) =>
    ratesFrom(row.rates).map((one) => ({ ...rate(one), evidence: words(one.evidence) })),
  ),
];

/** Column of the tiers (分档) of an award. It parses the JSON in `tiers` of the row. */
export const TIERS = objects(
  'tiers',
  'Its steps (分档); the words of their sums and shares stand with `amounts` and `rates`.',
  { condition: 'What has to be reached.', ...under('amounts', AMOUNT), ...under('rates', RATE) },
  (row) =>
    tiersFrom(row.tiers).map(({ condition, amounts, rates }) => ({ condition, amounts: amounts.map(amount), rates: rates.map(rate) })),
);
