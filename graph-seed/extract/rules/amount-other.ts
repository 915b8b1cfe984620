import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

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
    {
      text: '力争到2027年，农产品加工产值达到800亿元，加工转化率达到72%，实现旅游收入150亿元。',
      finds: [{ quote: '800亿元' }, { quote: '150亿元' }],
    },
    {
      text: '个人可申请最高25万元创业担保贷款，小微企业最高350万元。',
      finds: [{ quote: '25万元' }, { quote: '350万元' }],
    },
    { text: '2027年，全市旅游总花费增长7%左右，外贸进出口稳定在80亿元以上。', finds: [{ quote: '80亿元' }] },
    {
      text: '领办合作社的，可申请15万元以内创业担保贷款，合伙经营的放宽到120万元，由财政据实贴息。',
      finds: [{ quote: '15万元' }, { quote: '120万元' }],
    },
    { text: '设立6500万元应急周转金，单笔使用额度一般控制在750万元以内。', finds: [{ quote: '750万元' }] },
    { text: '出口增量部分每1美元奖励0.05元。', finds: [{ quote: '1美元', usd: 1 }] },
    { text: '给予租金补贴，租金单价按6元/平方米封顶核算。', finds: [{ quote: '6元', yuan: 6 }] },
    { text: '累计投放信贷1亿5000万元。', finds: [{ quote: '1亿5000万元', yuan: 150_000_000 }] },
  ],
  counterExamples: [
    '2024年，产值达到6亿元以上的企业，奖励30万元。',
    '给予16万元奖励。',
    '年运量120万吨以上的园区，用工超过3万人。',
    '2024元旦假期，打造30亿级、80亿级专业镇。',
    '对银行发放的单户贷款余额不超过650万元的贷款给予补贴。',
    '撬动数百万元民间投入（单位：万元）。',
  ],
};
