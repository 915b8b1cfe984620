import { instrumentRule } from '../promises/instrument-rule';

/** A fee or rent forgiven, lowered or put off (费用、租金减免和缓缴). */
export const awardTypeFeeRelief = instrumentRule(
  'awardType.fee-relief',
  'FEE_RELIEF',
  [
    { text: '承租国有房屋的个体工商户免收2个月租金。', finds: [{ quote: '免收', code: 'FEE_RELIEF' }] },
    { text: '困难企业可缓缴社会保险费。', finds: [{ quote: '缓缴', code: 'FEE_RELIEF' }] },
    { text: '入驻标准厂房的企业，实行租金“三免两减半”。', finds: [{ quote: '租金“三免两减半', code: 'FEE_RELIEF' }] },
    { text: '入驻企业首年租金全免。', finds: [{ quote: '租金全免', code: 'FEE_RELIEF' }] },
    { text: '全市景区对学生门票实行五折优惠。', finds: [{ quote: '五折优惠', code: 'FEE_RELIEF' }] },
    { text: '企业加建厂房的，不再增收土地价款，配套费减半收取。', finds: [{ quote: '减半收取', code: 'FEE_RELIEF' }] },
    { text: '为中小企业提供场地阶段性免费使用。', finds: [{ quote: '阶段性免费', code: 'FEE_RELIEF' }] },
  ],
  ['免费提供法律咨询。', '规范涉企收费。'],
);
