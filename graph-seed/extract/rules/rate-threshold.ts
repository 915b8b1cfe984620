import type { Rule } from '../../types';
import { ratesWhere } from '../figures/rates';

/** A share that the claimant or the project must meet (条件比率): 占比不低于…, 增速达…以上的, 费率…以下的, 每提高…个百分点. */
export const rateThreshold: Rule = {
  name: 'rate.threshold',
  find: ratesWhere('THRESHOLD', ({ edge, measured, parted, condition }) => {
    return condition && !parted && (measured || edge === 'above' || edge === 'below');
  }),
  examples: [
    { text: '对产值增速达18%以上的企业给予奖励。', finds: [{ quote: '18%', value: 0.18, role: 'THRESHOLD' }] },
    { text: '研发人员占比不低于12%的，给予补助。', finds: [{ quote: '12%', value: 0.12 }] },
    {
      text: '当月订单同比增长25%或45%以上的，分别给予奖励。',
      finds: [
        { quote: '25%', value: 0.25 },
        { quote: '45%', value: 0.45 },
      ],
    },
    { text: '本地采购率每提高3个百分点，给予奖励。', finds: [{ quote: '3个百分点', value: 0.03 }] },
    { text: '对费率1.8%以下的担保业务给予补贴。', finds: [{ quote: '1.8%', value: 0.018 }] },
    { text: '裁员率不高于参保人数15%的，可申请返还。', finds: [{ quote: '15%', value: 0.15 }] },
    {
      text: '裁员率不高于6%（30人以下企业不高于25%）的参保企业，给予返还。',
      finds: [
        { quote: '6%', value: 0.06 },
        { quote: '25%', value: 0.25 },
      ],
    },
    { text: '对担保费率不高于1.1%的业务给予补贴。', finds: [{ quote: '1.1%', value: 0.011 }] },
    { text: '年增长15%奖6万元。', finds: [{ quote: '15%', value: 0.15 }] },
    { text: '（一）研发费用占比不低于百分之六；', above: ['申报单位应当具备以下条件：'], finds: [{ quote: '百分之六', value: 0.06 }] },
  ],
  counterExamples: [
    '推动担保费率降至0.9%以下。',
    '到2028年，绿电占比达到35%。',
    '预留份额不低于45%。',
    '担保费率不得超过0.9%，财政给予保费补助。',
    '按不低于投资额2%的比例给予奖励。',
  ],
};
