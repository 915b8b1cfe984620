import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

/** A condition that the claimant or the project must meet (门槛): 投资…以上, 首次达到…的, 不超过…的部分. */
export const amountThreshold: Rule = {
  name: 'amount.threshold',
  find: amountsWhere('THRESHOLD', ({ named, bound, edge, subject, head, condition }) => {
    if (named || !condition || subject === 'penalty') return false;
    if (bound === 'most') return subject !== null && subject !== 'give' && head !== 'loan';
    return bound !== null || edge !== null || subject === 'base' || subject === 'loan' || subject === 'price';
  }),
  examples: [
    { text: '产值首次迈上4亿元台阶的，奖给经营团队12万元。', finds: [{ quote: '4亿元', yuan: 400_000_000, role: 'THRESHOLD' }] },
    {
      text: '对年产值首次突破3亿元、7亿元、15亿元的企业，分别奖励12万元、24万元、36万元。',
      finds: [
        { quote: '3亿元', yuan: 300_000_000, role: 'THRESHOLD', per: [] },
        { quote: '7亿元', yuan: 700_000_000 },
        { quote: '15亿元', yuan: 1_500_000_000 },
      ],
    },
    { text: '注册资本不低于900万美元的外资项目可申报。', finds: [{ quote: '900万美元', yuan: null, usd: 9_000_000 }] },
    {
      text: '固定资产投资2000万元及以上至6000万元的，按4%给予补助。',
      finds: [
        { quote: '2000万元', yuan: 20_000_000 },
        { quote: '6000万元', yuan: 60_000_000 },
      ],
    },
    { text: '对单户700万元（含）以下的担保业务给予补贴。', finds: [{ quote: '700万元', per: ['ENTERPRISE'] }] },
    { text: '实收资本3千万人民币以上的公司给予奖励。', finds: [{ quote: '3千万人民币', yuan: 30_000_000 }] },
    {
      text: '年销售额1,500万元以上、纳税80万以上的网店给予奖励。',
      finds: [
        { quote: '1,500万元', yuan: 15_000_000 },
        { quote: '80万', yuan: 800_000 },
      ],
    },
    {
      text: '实到外资300万-700万（不含）美元的，分别奖励。',
      finds: [{ quote: '300万-700万（不含）美元', usd: 7_000_000 }],
    },
    { text: '投资额6000万元奖励40万元。', finds: [{ quote: '6000万元', yuan: 60_000_000 }] },
    { text: '对总投资亿元以上的项目给予奖励。', finds: [{ quote: '亿元', yuan: 100_000_000 }] },
    { text: '对年应纳税所得额不超过260万元的部分，减征所得税。', finds: [{ quote: '260万元', yuan: 2_600_000 }] },
    {
      text: '此后估值每提升5亿美元，加奖70万元；进出口额每增加60万美元加奖2万元。',
      finds: [
        { quote: '5亿美元', usd: 500_000_000 },
        { quote: '60万美元', usd: 600_000 },
      ],
    },
    { text: '此后每净增350万美元，递增3万元。', finds: [{ quote: '350万美元', usd: 3_500_000 }] },
    {
      text: '投资额分段核定补助比例：2亿元以下，7%；2亿元（含）至4亿元，9%。',
      finds: [
        { quote: '2亿元', yuan: 200_000_000 },
        { quote: '2亿元', yuan: 200_000_000 },
        { quote: '4亿元', yuan: 400_000_000 },
      ],
    },
    {
      text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元',
      finds: [{ quote: '5亿元' }, { quote: '15亿元' }],
    },
    { text: '被处30万元以上罚款的，取消奖补资格。', finds: [{ quote: '30万元', yuan: 300_000 }] },
    {
      text: '申请认定的企业应同时具备：资产总额不低于4亿元，在本市形成的财政收入不低于700万元。',
      finds: [{ quote: '4亿元' }, { quote: '700万元' }],
    },
    { text: '对单户贷款余额不超过650万元的贷款给予补贴。', finds: [{ quote: '650万元', per: ['ENTERPRISE'] }] },
    { text: '（一）上年度研发投入不少于350万元；', above: ['申报主体应当符合下列条件：'], finds: [{ quote: '350万元', yuan: 3_500_000 }] },
  ],
  counterExamples: [
    '到2029年，全市数字产业营业收入达到1600亿元。',
    '违反规定的，处3万元以上9万元以下罚款。',
    '对40万元以下的无分歧欠款力争年底前清零。',
    '取消“注册资本不低于600万元”的限制。',
    '吸引40万外地游客，培育3万亩果园。',
  ],
};
