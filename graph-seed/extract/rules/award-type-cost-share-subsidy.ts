import { instrumentRule } from '../promises/instrument-rule';

/** A share of what was spent, invested or sold (按比例补助). */
export const awardTypeCostShareSubsidy = instrumentRule(
  'awardType.cost-share-subsidy',
  'COST_SHARE_SUBSIDY',
  [
    { text: '按实际设备投入的18%给予企业补助，最高90万元。', finds: [{ quote: '18%', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '对参展企业按展位费用一定比例给予补贴。', finds: [{ quote: '费用一定比例', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '企业每出口1美元奖励0.04元。', finds: [{ quote: '奖励', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '企业的认证费用由县财政承担一半。', finds: [{ quote: '一半', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '专项券可抵扣企业购买服务费用的35%。', finds: [{ quote: '35%', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '按展位费的一半补助企业。', finds: [{ quote: '一半', code: 'COST_SHARE_SUBSIDY' }] },
    { text: '按不超过40元/吨的标准给予企业补助。', finds: [{ quote: '40元', code: 'COST_SHARE_SUBSIDY' }] },
  ],
  [
    '对贷款企业按利息的45%给予贴息。',
    '对企业减按12%的税率征收所得税。',
    '投资增长15%。',
    '通过复核的企业，给予减半奖励。',
    '对示范项目给予70万元资助，且不高于项目投入的25%。',
    '承担国家项目的企业，按国家经费的40%给予配套。',
  ],
);
