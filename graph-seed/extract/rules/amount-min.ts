import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

export const amountMin: Rule = {
  name: 'amount.min',
  find: amountsWhere('MIN', ({ named, bound, edge, subject, head }) => !named && subject !== 'base' && subject !== 'loan' && ((bound === 'least' && (subject === 'give' || head === 'give')) || (edge === 'above' && bound !== 'reach' && subject === 'give' && head === 'give'))),
  examples: [],
  counterExamples: [],
};
