import { instrumentRule } from '../promises/instrument-rule';

/** Money that takes a share (基金和股权投资). */
export const awardTypeEquityInvestment = instrumentRule(
  'awardType.equity-investment',
  'EQUITY_INVESTMENT',
  [
    { text: '设立2亿元产业投资基金，支持科技型企业发展。', finds: [{ quote: '投资基金', code: 'EQUITY_INVESTMENT' }] },
    { text: '采取先投后股方式支持初创企业。', finds: [{ quote: '先投后股', code: 'EQUITY_INVESTMENT' }] },
  ],
  ['完善基金管理人考核。', '创业投资基金投资本地企业的，按投资额的3%给予奖励。', '加强住房公积金管理。'],
);
