import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

/** A total that is set aside or shared among many (资金总盘): 设立1亿元基金, 每年统筹安排500万元. */
export const amountPool: Rule = {
  name: 'amount.pool',
  find: amountsWhere('POOL', ({ named, subject, head }) => !named && (subject === 'fund' || (head === 'fund' && subject !== 'give'))),
  examples: [],
  counterExamples: [],
};
