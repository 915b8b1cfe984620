import { instrumentRule } from '../promises/instrument-rule';

/** Cheaper power, water or gas (电价、水价优惠). */
export const awardTypePricePreference = instrumentRule(
  'awardType.price-preference',
  'PRICE_PREFERENCE',
  [
    { text: '对冷链物流企业给予电价支持。', finds: [{ quote: '电价支持', code: 'PRICE_PREFERENCE' }] },
    { text: '养老机构用水执行居民价格。', finds: [{ quote: '执行居民价格', code: 'PRICE_PREFERENCE' }] },
    { text: '对数据中心免收需量电费。', finds: [{ quote: '需量电费', code: 'PRICE_PREFERENCE' }] },
  ],
  ['理顺电价形成机制。'],
);
