import { instrumentRule } from '../promises/instrument-rule';

/** Vouchers for services (创新券、算力券). */
export const awardTypeVoucher = instrumentRule(
  'awardType.voucher',
  'VOUCHER',
  [
    { text: '向科技型企业发放创新券，每家每年不超过15万元。', finds: [{ quote: '发放创新券', code: 'VOUCHER' }] },
    { text: '分三批面向居民投放家电消费券。', finds: [{ quote: '消费券', code: 'VOUCHER' }] },
    { text: '通过算力券方式给予企业补助。', finds: [{ quote: '算力券', code: 'VOUCHER' }] },
  ],
  ['企业获评优秀案例后予以宣传。'],
);
