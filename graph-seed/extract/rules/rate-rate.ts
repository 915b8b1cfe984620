import type { Rule } from '../../types';
import { ratesWhere } from '../figures/rates';

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
    {
      text: '参与制定的，按主导标准的45%计奖；承担省级项目的，按35%配套。',
      finds: [
        { quote: '45%', value: 0.45 },
        { quote: '35%', value: 0.35 },
      ],
    },
    { text: '众创空间按上述标准的55%执行。', finds: [{ quote: '55%', value: 0.55 }] },
    { text: '基金退出时，可将所获收益的25%让渡给团队。', finds: [{ quote: '25%', value: 0.25 }] },
    {
      text: '能繁母猪保险，保费由财政负担75%，养殖户自缴25%。',
      finds: [{ quote: '75%', value: 0.75 }],
    },
    {
      text: '出现损失的，按银行45%、担保机构20%、风险补偿金35%的比例分担。',
      finds: [{ quote: '35%', value: 0.35 }],
    },
    {
      text: '按检测费的一半给予补助，保费全部由县级财政承担。',
      finds: [
        { quote: '一半', value: 0.5 },
        { quote: '全部', value: 1 },
      ],
    },
    {
      text: '按设备款的4%、6%奖补企业，其中食品项目提高3个百分点。',
      finds: [{ quote: '4%' }, { quote: '6%' }, { quote: '3个百分点', value: 0.03 }],
    },
    {
      text: '资金池对贷款本金损失代偿45%；首次贷款的提高8个百分点。',
      finds: [
        { quote: '45%', value: 0.45 },
        { quote: '8个百分点', value: 0.08 },
      ],
    },
    { text: '补偿金对不良贷款本息损失承担35%的补偿责任。', finds: [{ quote: '35%', value: 0.35 }] },
    { text: '本金损失由基金承担55%，银行承担45%。', finds: [{ quote: '55%', value: 0.55 }] },
    { text: '指数保险保费由财政补贴七成，农户承担三成。', finds: [{ quote: '七成', value: 0.7 }] },
    { text: '检验费用由县财政负担一半。', finds: [{ quote: '一半', value: 0.5 }] },
    { text: '由县财政按0.7%的费率对担保机构给予保费补贴。', finds: [{ quote: '0.7%', value: 0.007 }] },
    { text: '油茶保险，保费由县财政补贴65%、林农自缴35%。', finds: [{ quote: '65%', value: 0.65 }] },
    { text: '由县统一投保，保费全额承担。', finds: [{ quote: '全额', value: 1 }] },
    {
      text: '按设备款的7%奖补；入驻园区的，比例可提高到9%。',
      finds: [
        { quote: '7%', value: 0.07 },
        { quote: '9%', value: 0.09 },
      ],
    },
    {
      text: '博物馆对学生票价实行五折优惠，公交打对折。',
      finds: [
        { quote: '五折', value: 0.5 },
        { quote: '对折', value: 0.5 },
      ],
    },
    { text: '奖励在此基础上再上浮15%。', finds: [{ quote: '15%' }] },
  ],
  counterExamples: [
    '审计费用由企业负担一半。',
    '提前迁出的，收回全部奖励资金。',
    '弄虚作假的，应退还全部补助。',
    '企业收到的全部补贴，计入当年收入。',
    '所需经费由省级财政负担一半。',
    '贷款损失由银行承担40%。',
    '银行承担35%的代偿责任。',
    '按4.2%的优惠利率发放贷款，财政给予补贴。',
    '工业增长率可提高到9%。',
    '住宿实行八折优惠。',
    '省级财政负担55%。',
    '资金全额拨付到位。',
    '三年内迁出的应全额退还补助。',
    '超出部分由企业全额承担。',
    '两年内被摘牌的，追回已拨奖励的60%。',
    '年增长15%奖6万元。',
    '失业保险费率继续按1.2%执行，并给予补贴。',
    '奖励分三年按45%、35%、20%的比例拨付。',
    '全市工业增长6.5%。',
    '实行7/24小时服务，3/15日前报送。',
  ],
};
