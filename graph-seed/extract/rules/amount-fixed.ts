import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

export const amountFixed: Rule = {
  name: 'amount.fixed',
  find: amountsWhere('FIXED', ({ named, bound, edge, subject, head }) => !named && bound === null && edge === null && (subject === 'give' || (subject === null && head === 'give'))),
  examples: [],
  counterExamples: [],
};
