import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

/** A total that is set aside or shared among many (资金总盘). */
export const amountPool: Rule = {
  name: 'amount.pool',
  find: amountsWhere(
    'POOL',
    ({ named, bound, edge, subject, head }) =>
      !named && bound !== 'reach' && bound !== 'below' && (subject === 'fund' || (head === 'fund' && edge === null && subject !== 'give' && subject !== 'base')),
  ),
  examples: [],
  counterExamples: [],
};
