import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

/** A condition that the claimant or the project must meet (门槛). */
export const amountThreshold: Rule = {
  name: 'amount.threshold',
  find: amountsWhere('THRESHOLD', ({ named, bound, edge, subject, head, condition }) => {
    if (named || !condition) return false;
    if (bound === 'most') return subject !== null && subject !== 'give' && head !== 'loan';
    return bound !== null || edge !== null || subject === 'base' || subject === 'loan' || subject === 'price';
  }),
  examples: [],
  counterExamples: [],
};
