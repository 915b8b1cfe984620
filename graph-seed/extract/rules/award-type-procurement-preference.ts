import { instrumentRule } from '../promises/instrument-rule';

/** Reserved shares and margins in public procurement (政府采购优惠). */
export const awardTypeProcurementPreference = instrumentRule(
  'awardType.procurement-preference',
  'PROCUREMENT_PREFERENCE',
  [
    {
      text: '采购项目预留份额专门面向中小企业。',
      finds: [
        { quote: '预留份额', code: 'PROCUREMENT_PREFERENCE' },
        { quote: '专门面向中小企业', code: 'PROCUREMENT_PREFERENCE' },
      ],
    },
    { text: '同等条件下，政府投资项目优先采用本地企业产品。', finds: [{ quote: '投资项目优先采用', code: 'PROCUREMENT_PREFERENCE' }] },
    { text: '对小微企业报价给予12%的价格扣除。', finds: [{ quote: '价格扣除', code: 'PROCUREMENT_PREFERENCE' }] },
  ],
  ['公开政府采购意向。', '企业优先采用本地产品的，奖励6万元。'],
);
