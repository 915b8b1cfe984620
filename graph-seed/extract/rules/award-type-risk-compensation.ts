import { instrumentRule } from '../promises/instrument-rule';

/** Part of a lender's or guarantor's loss (风险补偿). */
export const awardTypeRiskCompensation = instrumentRule(
  'awardType.risk-compensation',
  'RISK_COMPENSATION',
  [
    {
      text: '对银行发放科技贷款产生的不良贷款损失给予风险补偿。',
      finds: [
        { quote: '不良贷款', code: 'RISK_COMPENSATION' },
        { quote: '风险补偿', code: 'RISK_COMPENSATION' },
      ],
    },
    { text: '银行信用贷款发生不良的，风险资金池对其损失代偿25%。', finds: [{ quote: '代偿', code: 'RISK_COMPENSATION' }] },
    { text: '对担保机构的代偿损失按25%予以补偿。', finds: [{ quote: '代偿损失', code: 'RISK_COMPENSATION' }] },
  ],
  ['建立健全风险补偿机制。'],
);
