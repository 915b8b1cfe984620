import type { Rule } from '../engine';

/** The matter rewarded (奖补事由), by the condition and the gift of a promise. Other matters that the clause mentions do not count. */
export const matterNamed: Rule = {
  name: 'matter.named',
  find: ({ matters }) => matters.map(({ start, end, code }) => ({ kind: 'matter', start, end, code })),
  examples: [
    { text: '对新入选中华老字号的企业奖励22万元。', finds: [{ quote: '中华老字号', code: 'CHINA_TIME_HONORED_BRAND' }] },
    { text: '对年营业收入首次突破6亿元的企业奖励30万元。', finds: [{ quote: '营业收入', code: 'REVENUE_TIER' }] },
    { text: '对主导制定国家标准的单位给予补助。', finds: [{ quote: '国家标准', code: 'STANDARD_SETTING' }] },
    { text: '对数字经济领域牵头制定行业标准的企业给予补助。', finds: [{ quote: '数字经济领域', code: 'DIGITAL_STANDARD_SETTING' }] },
    { text: '对高新技术企业发生的贷款利息给予贴息。', finds: [{ quote: '贷款利息', code: 'LOAN_INTEREST' }] },
    { text: '对获得地理标志商标的组织给予奖励。', finds: [{ quote: '地理标志商标', code: 'GEOGRAPHICAL_INDICATION' }] },
  ],
  counterExamples: ['加强老字号保护。', '鼓励企业参与标准制定。'],
};
