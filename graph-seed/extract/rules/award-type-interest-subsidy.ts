import { instrumentRule } from '../promises/instrument-rule';

/** Part of the interest on a loan (贷款贴息). */
export const awardTypeInterestSubsidy = instrumentRule(
  'awardType.interest-subsidy',
  'INTEREST_SUBSIDY',
  [
    { text: '对符合条件的企业给予贷款贴息。', finds: [{ quote: '贷款贴息', code: 'INTEREST_SUBSIDY' }] },
    { text: '按照同期利率的35%补助企业贷款利息。', finds: [{ quote: '贷款利息', code: 'INTEREST_SUBSIDY' }] },
  ],
  ['银行应当合理确定贷款利息。', '贴息资金管理办法另行制定。'],
);
