import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

/** The claimant gets at least this sum (下限): 给予不少于…奖励. */
export const amountMin: Rule = {
  name: 'amount.min',
  find: amountsWhere('MIN', ({ named, bound, edge, subject, head }) => {
    if (named) return false;
    if (bound === 'least') return subject === 'give' || (subject === null && head === 'give');
    return edge === 'above' && bound === null && subject === 'give' && head === 'give';
  }),
  examples: [
    { text: '对总部迁入的勘察设计企业，给予不少于600万元奖励。', finds: [{ quote: '600万元', yuan: 6_000_000, role: 'MIN', per: [] }] },
    { text: '每场给予承办方不低于8万元的补贴。', finds: [{ quote: '8万元', yuan: 80_000, per: ['EVENT'] }] },
    { text: '对夺冠团队给予15万元以上的奖励。', finds: [{ quote: '15万元', yuan: 150_000 }] },
  ],
  counterExamples: ['研发投入不低于700万元的企业优先。', '对投资9亿元以上的项目给予奖励。', '安排不少于5000万元的专项资金。'],
};
