import { instrumentRule } from '../promises/instrument-rule';

/** A tax forgiven, lowered or put off (税收减免). */
export const awardTypeTaxRelief = instrumentRule(
  'awardType.tax-relief',
  'TAX_RELIEF',
  [
    { text: '对小规模纳税人免征增值税。', finds: [{ quote: '免征', code: 'TAX_RELIEF' }] },
    { text: '落实研发费用加计扣除政策。', finds: [{ quote: '加计扣除', code: 'TAX_RELIEF' }] },
    { text: '缴纳房产税确有困难的企业，可申请减免。', finds: [{ quote: '可申请减免', code: 'TAX_RELIEF' }] },
    { text: '对新办软件企业实行企业所得税“五免五减半”。', finds: [{ quote: '五免五减半', code: 'TAX_RELIEF' }] },
    { text: '企业可享受税收优惠政策。', finds: [{ quote: '享受税收优惠', code: 'TAX_RELIEF' }] },
  ],
  ['依法征收企业所得税。', '研发费用以企业申报的加计扣除数为准。', '加强税收征管。'],
);
