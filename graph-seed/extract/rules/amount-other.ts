import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

export const amountOther: Rule = {
  name: 'amount.other',
  find: amountsWhere('OTHER', () => true),
  examples: [],
  counterExamples: [],
};
