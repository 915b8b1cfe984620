import type { RateRole } from '../../types';
import type { Role } from './role';

/** The role of a share for the claimant (比率角色). The first row that holds decides. */
export const RATE_ROLES: readonly Role<RateRole>[] = [
  /** The support is at most this share of a base (比率上限): 不超过…的…%, 最高…个百分点. */
  {
    name: 'rate.cap',
    role: 'RATE_CAP',
    holds: ({ bound, edge, subject }) => subject === 'give' && (bound === 'most' || (bound === null && edge === 'within')),
    examples: [
      { text: '按照不超过软件购置额的24%给予补助。', finds: [{ quote: '24%', value: 0.24, role: 'RATE_CAP' }] },
      { text: '社保补贴不超过单位缴费部分的3/4。', finds: [{ quote: '3/4', value: 0.75 }] },
      { text: '给予最高1.2个百分点的贴息。', finds: [{ quote: '1.2个百分点', value: 0.012 }] },
      {
        text: '按存量不高于4%、增量不高于9%的比例给予补助。',
        finds: [
          { quote: '4%', value: 0.04 },
          { quote: '9%', value: 0.09 },
        ],
      },
      { text: '基金对初创项目跟投，投资额不超过团队实缴出资的45%。', finds: [{ quote: '45%', value: 0.45 }] },
      { text: '按投资额的13%以内给予补助。', finds: [{ quote: '13%', value: 0.13 }] },
      {
        text: '按不超过设备款的22%补助；入驻园区的，补助比例提高至33%。',
        finds: [
          { quote: '22%', value: 0.22 },
          { quote: '33%', value: 0.33 },
        ],
      },
      { text: '基金参与组建子基金，出资比例最高可达45%。', finds: [{ quote: '45%', value: 0.45 }] },
    ],
    counterExamples: [
      '平均担保费率不超过1.4%。',
      '以不高于评估价65%的价格出租。',
      '配套建筑面积不超过8%。',
      '补贴费率可视情况下调，下调幅度不超过15%。',
      '发放年利率不超过4.5%的优惠利率贷款。',
    ],
  },
  /** A share that the claimant or the project must meet (条件比率): 占比不低于…, 增速达…以上的, 费率…以下的, 每提高…个百分点. */
  {
    name: 'rate.threshold',
    role: 'THRESHOLD',
    holds: ({ edge, subject, condition }) => {
      return condition && subject !== 'split' && (subject === 'base' || edge === 'above' || edge === 'below');
    },
    examples: [
      { text: '对产值增速达18%以上的企业给予奖励。', finds: [{ quote: '18%', value: 0.18, role: 'THRESHOLD' }] },
      { text: '研发人员占比不低于12%的，给予补助。', finds: [{ quote: '12%', value: 0.12 }] },
      {
        text: '当月订单同比增长25%或45%以上的，分别给予奖励。',
        finds: [
          { quote: '25%', value: 0.25 },
          { quote: '45%', value: 0.45 },
        ],
      },
      { text: '本地采购率每提高3个百分点，给予奖励。', finds: [{ quote: '3个百分点', value: 0.03 }] },
      { text: '对费率1.8%以下的担保业务给予补贴。', finds: [{ quote: '1.8%', value: 0.018 }] },
      { text: '裁员率不高于参保人数15%的，可申请返还。', finds: [{ quote: '15%', value: 0.15 }] },
      {
        text: '裁员率不高于6%（30人以下企业不高于25%）的参保企业，给予返还。',
        finds: [
          { quote: '6%', value: 0.06 },
          { quote: '25%', value: 0.25 },
        ],
      },
      { text: '对担保费率不高于1.1%的业务给予补贴。', finds: [{ quote: '1.1%', value: 0.011 }] },
      { text: '年增长15%奖6万元。', finds: [{ quote: '15%', value: 0.15 }] },
      { text: '（一）研发费用占比不低于百分之六；', above: ['申报单位应当具备以下条件：'], finds: [{ quote: '百分之六', value: 0.06 }] },
    ],
    counterExamples: [
      '推动担保费率降至0.9%以下。',
      '到2028年，绿电占比达到35%。',
      '预留份额不低于45%。',
      '担保费率不得超过0.9%，财政给予保费补助。',
      '按不低于投资额2%的比例给予奖励。',
    ],
  },
  /** The support is this share of a base (支持比率): 按…的…%给予, 减按…%, 返还…%, 上浮…%, 减半, 全额补贴. */
  {
    name: 'rate.rate',
    role: 'RATE',
    holds: ({ bound, edge, subject }) => subject === 'give' && bound !== 'most' && edge === null,
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
        text: '博物馆对学生票价实行八折优惠，公交打对折。',
        finds: [
          { quote: '八折', value: 0.8 },
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
  },
  /** Every other share (其他比率): targets, fees, shares of cost, of a market or of a payment. It stands last, so the rows before it decide first. */
  {
    name: 'rate.other',
    role: 'OTHER',
    holds: () => true,
    examples: [
      { text: '到2028年，绿电占比达到35%。', finds: [{ quote: '35%', value: 0.35, role: 'OTHER' }] },
      { text: '推动担保费率降至0.9%以下。', finds: [{ quote: '0.9%' }] },
      {
        text: '预留份额由25%以上提高至45%以上。',
        finds: [
          { quote: '25%', value: 0.25 },
          { quote: '45%', value: 0.45 },
        ],
      },
      { text: '分别按应奖励额的60%和40%兑现。', finds: [{ quote: '60%' }, { quote: '40%' }] },
      { text: '担保费率不得超过0.9%，财政给予保费补助。', finds: [{ quote: '0.9%' }] },
      { text: '奖励资金用于奖励管理人员的比例不得低于55%。', finds: [{ quote: '55%' }] },
      { text: '两年内被摘牌的，追回已拨奖励的60%。', finds: [{ quote: '60%' }] },
      { text: '奖励金额的65%用于奖励科研团队。', finds: [{ quote: '65%' }] },
      { text: '等级评定奖励中，由县区承担的部分不低于三成。', finds: [{ quote: '三成', value: 0.3 }] },
      { text: '安排6000万元投放消费券，其中文旅类占比四成以上。', finds: [{ quote: '四成', value: 0.4 }] },
      { text: '油茶保险，保费由县财政补贴65%、林农自缴35%。', finds: [{ quote: '35%', value: 0.35 }] },
      { text: '展会经费逐年递减8%。', finds: [{ quote: '8%' }] },
    ],
    counterExamples: ['按软件投入的28%给予补助。'],
  },
];
