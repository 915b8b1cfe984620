import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

export const amountThreshold: Rule = {
  name: 'amount.threshold',
  find: amountsWhere('THRESHOLD', ({ named, bound, edge, subject, condition }) => !named && condition && (bound !== null || edge !== null || subject === 'base' || subject === 'loan')&&!(bound==='most'&&subject==='loan')),
  examples: [],
  counterExamples: [],
};
