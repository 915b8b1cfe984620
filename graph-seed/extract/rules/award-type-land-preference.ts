import { instrumentRule } from '../promises/instrument-rule';

/** Land, or its price (用地和地价优惠). */
export const awardTypeLandPreference = instrumentRule(
  'awardType.land-preference',
  'LAND_PREFERENCE',
  [
    { text: '企业利用地下空间提高容积率的，不增收土地价款。', finds: [{ quote: '不增收土地价款', code: 'LAND_PREFERENCE' }] },
    { text: '企业可在两年内分期缴纳土地价款。', finds: [{ quote: '分期缴纳土地', code: 'LAND_PREFERENCE' }] },
    { text: '企业加建厂房的，不再增收土地价款，配套费减半收取。', finds: [{ quote: '不再增收土地价款', code: 'LAND_PREFERENCE' }] },
    { text: '工业项目的土地出让金可分期缴纳。', finds: [{ quote: '分期缴纳', code: 'LAND_PREFERENCE' }] },
    { text: '对重点项目给予用地支持。', finds: [{ quote: '用地支持', code: 'LAND_PREFERENCE' }] },
  ],
  ['提升用地审批效率。'],
);
