import { instrumentRule } from '../promises/instrument-rule';

/** Part of an insurance premium or a guarantee fee (保费、担保费补贴). */
export const awardTypePremiumSubsidy = instrumentRule(
  'awardType.premium-subsidy',
  'PREMIUM_SUBSIDY',
  [
    { text: '对投保出口信用保险的企业给予保费补贴。', finds: [{ quote: '保费补贴', code: 'PREMIUM_SUBSIDY' }] },
    { text: '按担保额的0.6%给予担保机构担保费补贴。', finds: [{ quote: '担保费补贴', code: 'PREMIUM_SUBSIDY' }] },
  ],
  ['规范保费收取。', '对缴纳社保费的企业给予奖励。'],
);
