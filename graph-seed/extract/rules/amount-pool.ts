import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

/** A total that a government sets aside or shares among many (资金总盘): 安排…专项资金, 总规模…的基金, 发放总额…的消费券, 以…为基数. */
export const amountPool: Rule = {
  name: 'amount.pool',
  find: amountsWhere('POOL', ({ named, bound, edge, subject, head }) => {
    if (named || bound === 'reach' || bound === 'below') return false;
    return subject === 'fund' || (head === 'fund' && edge === null && subject !== 'give' && subject !== 'base');
  }),
  examples: [
    { text: '市财政每年安排8000万元专项资金用于低空经济。', finds: [{ quote: '8000万元', yuan: 80_000_000, role: 'POOL', per: ['YEAR'] }] },
    { text: '组建总规模不低于12.5亿元的种子基金。', finds: [{ quote: '12.5亿元', yuan: 1_250_000_000, role: 'POOL', per: [] }] },
    { text: '年内发放总额不超过3000万元的家电消费券。', finds: [{ quote: '3000万元', yuan: 30_000_000, role: 'POOL' }] },
    { text: '建立六千万元的贷款风险补偿资金池。', finds: [{ quote: '六千万元', yuan: 60_000_000 }] },
    { text: '赛会经费以450万元为基数核定。', finds: [{ quote: '450万元', yuan: 4_500_000 }] },
    { text: '每个特色小镇统筹安排260万元。', finds: [{ quote: '260万元', per: ['TOWN'] }] },
    {
      text: '区财政每年安排总额最高1.5亿元的资金，其中数据券6000万元。',
      finds: [
        { quote: '1.5亿元', per: ['YEAR'] },
        { quote: '6000万元', per: ['YEAR'] },
      ],
    },
    { text: '每年发放消费券总额不超过850万元。', finds: [{ quote: '850万元', per: ['YEAR'] }] },
    { text: '整合设立6500万元小微企业转贷应急周转金。', finds: [{ quote: '6500万元', yuan: 65_000_000 }] },
    { text: '设立每年额度为900万元的文旅消费专项券。', finds: [{ quote: '900万元', per: ['YEAR'] }] },
    { text: '所需经费年度预算规模6200万元。', finds: [{ quote: '6200万元', per: ['YEAR'] }] },
    { text: '全年寄递补贴资金总盘子320万元。', finds: [{ quote: '320万元', per: ['YEAR'] }] },
    { text: '年度应急储备资金总额控制在180万元以内。', finds: [{ quote: '180万元', per: ['YEAR'] }] },
    { text: '每年拿出不低于1200万元用于人才奖励。', finds: [{ quote: '1200万元', per: ['YEAR'] }] },
    { text: '省级财政对各县下达700万元。', finds: [{ quote: '700万元', yuan: 7_000_000, role: 'POOL' }] },
  ],
  counterExamples: [
    '对设立9亿元以上基金的机构给予奖励。',
    '利用专项资金对企业给予45万元奖励。',
    '对实缴资本7亿元以上的基金管理人，给予落户奖励。',
    '到2028年，引导基金总规模达到400亿元。',
    '给予总额不超过90万元的“服务券”奖励。',
    '每家企业每年申领创新券总额不超过25万元。',
    '每个工作站安排建站经费7万元。',
  ],
};
