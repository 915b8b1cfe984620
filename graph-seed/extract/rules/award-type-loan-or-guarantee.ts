import { instrumentRule } from '../promises/instrument-rule';

/** A loan, a guarantee, or one on better terms (贷款和担保). */
export const awardTypeLoanOrGuarantee = instrumentRule(
  'awardType.loan-or-guarantee',
  'LOAN_OR_GUARANTEE',
  [
    { text: '符合条件的个体工商户可申请创业担保贷款。', finds: [{ quote: '可申请创业担保贷款', code: 'LOAN_OR_GUARANTEE' }] },
    {
      text: '对8万元以下的创业贷款免除反担保。',
      finds: [
        { quote: '创业贷款', code: 'LOAN_OR_GUARANTEE' },
        { quote: '免除反担保', code: 'LOAN_OR_GUARANTEE' },
      ],
    },
    { text: '设立4000万元企业应急周转金，为贷款到期的企业提供服务。', finds: [{ quote: '应急周转金', code: 'LOAN_OR_GUARANTEE' }] },
    { text: '落实普惠小微企业延期还本付息政策。', finds: [{ quote: '延期还本付息政策', code: 'LOAN_OR_GUARANTEE' }] },
  ],
  ['鼓励银行加大信贷支持力度。', '实行信贷风险分担，设立2亿元风险补偿资金池。', '引导金融机构开发信用贷款产品。'],
);
