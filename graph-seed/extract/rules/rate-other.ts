import type { Rule } from '../../types';
import { ratesWhere } from '../figures/rates';

/** Every other share (其他比率): targets, charges, shares of cost, of a market or of a payment. It stands last, so that a share of a known part is left to the rules before it. */
export const rateOther: Rule = {
  name: 'rate.other',
  find: ratesWhere('OTHER', () => true),
  examples: [
    { text: '到2028年，绿电占比达到35%。', finds: [{ quote: '35%', value: 0.35, role: 'OTHER' }] },
    { text: '推动担保费率降至0.9%以下。', finds: [{ quote: '0.9%' }] },
    {
      text: '预留份额由25%以上提高至45%以上。',
      finds: [
        { quote: '25%', value: 0.25 },
        { quote: '45%', value: 0.45 },
      ],
    },
    { text: '分别按应奖励额的60%和40%兑现。', finds: [{ quote: '60%' }, { quote: '40%' }] },
    { text: '担保费率不得超过0.9%，财政给予保费补助。', finds: [{ quote: '0.9%' }] },
    { text: '奖励资金用于奖励管理人员的比例不得低于55%。', finds: [{ quote: '55%' }] },
    { text: '两年内被摘牌的，追回已拨奖励的60%。', finds: [{ quote: '60%' }] },
    { text: '奖励金额的65%用于奖励科研团队。', finds: [{ quote: '65%' }] },
    { text: '等级评定奖励中，由县区承担的部分不低于三成。', finds: [{ quote: '三成', value: 0.3 }] },
    { text: '安排6000万元投放消费券，其中文旅类占比四成以上。', finds: [{ quote: '四成', value: 0.4 }] },
    { text: '油茶保险，保费由县财政补贴65%、林农自缴35%。', finds: [{ quote: '35%', value: 0.35 }] },
    { text: '展会经费逐年递减8%。', finds: [{ quote: '8%' }] },
  ],
  counterExamples: ['按软件投入的28%给予补助。'],
};
