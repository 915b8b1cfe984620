import type { Rule } from '../../types';
import { ratesWhere } from '../rate-rule';

/** The support is this share of a base (支持比率): 按…的…%给予, 减按…%, 返还…%, 上浮…%, 减半, 全额补贴. */
export const rateRate: Rule = {
  name: 'rate.rate',
  find: ratesWhere(
    'RATE',
    ({ bound, edge, measured, parted, support }) => support && !parted && !measured && bound !== 'most' && edge === null,
  ),
  examples: [
    { text: '按照检测费用的35%给予补助。', finds: [{ quote: '35%', value: 0.35, role: 'RATE' }] },
    { text: '减按12%的税率征收所得税。', finds: [{ quote: '12%', value: 0.12 }] },
    { text: '按注册资本实缴额的4‰予以奖励。', finds: [{ quote: '4‰', value: 0.004 }] },
    { text: '按投资额的7%—9%给予奖励。', finds: [{ quote: '7%—9%', value: 0.09, valueMin: 0.07 }] },
    { text: '按国拨经费的2%一6%奖励团队。', finds: [{ quote: '2%一6%', value: 0.06, valueMin: 0.02 }] },
    {
      text: '摊位租金减半收取，保费全额补贴。',
      finds: [
        { quote: '减半', value: 0.5 },
        { quote: '全额', value: 1 },
      ],
    },
    { text: '按培训费的三分之一给予资助。', finds: [{ quote: '三分之一' }] },
    { text: '贴息额为本金$\\times2.4\\%$，按季兑付。', finds: [{ quote: '2.4\\%', value: 0.024 }] },
    { text: '给予贷款２个百分点的贴息。', finds: [{ quote: '２个百分点', value: 0.02 }] },
    { text: '对首购企业，补贴比例提高6个百分点。', finds: [{ quote: '6个百分点', value: 0.06 }] },
    { text: '按新增贷款的万分之四给予奖励。', finds: [{ quote: '万分之四', value: 0.0004 }] },
    { text: '奖励在此基础上再上浮15%。', finds: [{ quote: '15%' }] },
  ],
  counterExamples: [
    '省级财政负担55%。',
    '资金全额拨付到位。',
    '奖励分三年按45%、35%、20%的比例拨付。',
    '全市工业增长6.5%。',
    '实行7/24小时服务，3/15日前报送。',
  ],
};
