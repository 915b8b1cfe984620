import type { Rule } from '../../types';
import { amountsWhere } from '../money-rule';

/** Every other mention of money (其他): targets, statistics, limits of loans, prices, names. It stands last, so that a sum of a known part is left to the rules before it. */
export const amountOther: Rule = {
  name: 'amount.other',
  find: amountsWhere('OTHER', () => true),
  examples: [
    { text: '到2028年，文旅综合收入达到900亿元。', finds: [{ quote: '900亿元', yuan: 90_000_000_000, role: 'OTHER', per: [] }] },
    { text: '单户授信额度最高2200万元。', finds: [{ quote: '2200万元', yuan: 22_000_000, per: ['ENTERPRISE'] }] },
    { text: '实现到户电价0.36元/千瓦时的目标。', finds: [{ quote: '0.36元', yuan: 0.36 }] },
    { text: '实施“50万元以下小额工程简易招标”改革。', finds: [{ quote: '50万元', yuan: 500_000 }] },
    { text: '引导现有龙头向60亿元、120亿元迈进。', finds: [{ quote: '60亿元' }, { quote: '120亿元' }] },
    { text: '处2万元以上6万元以下罚款。', finds: [{ quote: '2万元' }, { quote: '6万元' }] },
    { text: '累计投放信贷1亿5000万元。', finds: [{ quote: '1亿5000万元', yuan: 150_000_000 }] },
  ],
  counterExamples: [
    '给予16万元奖励。',
    '年运量120万吨以上的园区，用工超过3万人。',
    '2024元旦假期，打造30亿级、80亿级专业镇。',
    '撬动数百万元民间投入（单位：万元）。',
  ],
};
