import type { Proven } from '../../types';
import type { Rule } from '../engine';

interface Row extends Proven {
  readonly code: string;
}

const INSTRUMENTS: readonly Row[] = [
  /** A sum paid once (一次性奖励): 给予一次性奖励…万元, a plain sum, an amount on top of one. */
  {
    name: 'awardType.one-time-reward',
    code: 'ONE_TIME_REWARD',
    examples: [
      { text: '对首次获评省级智能工厂的企业，给予一次性奖励60万元。', finds: [{ quote: '一次性奖励', code: 'ONE_TIME_REWARD' }] },
      { text: '对新评定的四星级饭店奖励25万元。', finds: [{ quote: '25万元', code: 'ONE_TIME_REWARD' }] },
      { text: '跨省务工的劳动者，每人补助一次性路费700元以内。', finds: [{ quote: '一次性', code: 'ONE_TIME_REWARD' }] },
      { text: '首次入规奖励在原奖励基础上上浮20%，对企业奖励。', finds: [{ quote: '奖励', code: 'ONE_TIME_REWARD' }] },
    ],
    counterExamples: [
      '企业参加国内展会的，按展位费的40%补助；参加境外展会的，补助比例提高至60%，最高7万元。',
      '技改项目按设备额的9%奖补；节能项目，奖补比例提高3个百分点。同一企业全年最高160万元。',
      '职业介绍机构每介绍1人就业的，补贴220元。',
      '按设备投资额的12%给予企业补助。',
      '按规定给予企业奖励。',
      '企业应当一次性告知变更事项。',
    ],
  },
  /** Sums that rise step by step (进档、分档奖励). */
  {
    name: 'awardType.tiered-reward',
    code: 'TIERED_REWARD',
    examples: [
      { text: '对年产值首次突破3亿元、8亿元的企业，分别奖励15万元、40万元。', finds: [{ quote: '15万元', code: 'TIERED_REWARD' }] },
      { text: '企业首次出口的奖励3万元，此后每增加60万元加奖1万元。', finds: [{ quote: '奖', code: 'TIERED_REWARD' }] },
      {
        text: '年营业收入达到下列标准的，奖励企业：\n8亿元，15万元；\n20亿元，40万元。',
        finds: [{ quote: '奖励', code: 'TIERED_REWARD' }],
      },
      { text: '集聚企业达到25家、50家以上的园区，分别奖励18万元、36万元。', finds: [{ quote: '18万元', code: 'TIERED_REWARD' }] },
      { text: '经评审，对运营良好的园区给予分档奖励。', finds: [{ quote: '分档奖励', code: 'TIERED_REWARD' }] },
      {
        text: '对种植面积60亩至200亩的合作社，每亩补助70元；对种植面积200亩以上的合作社，每亩补助90元。',
        finds: [
          { quote: '补助', code: 'TIERED_REWARD' },
          { quote: '补助', code: 'TIERED_REWARD' },
        ],
      },
    ],
    counterExamples: [
      '对国家级、省级质量标杆企业分别奖励35万元、15万元。',
      '将企业分档管理。',
      '组织专列、包机游客达400人、150人的，分别奖励3万元、1万元。',
    ],
  },
  /** A share of what was spent, invested or sold (按比例补助). */
  {
    name: 'awardType.cost-share-subsidy',
    code: 'COST_SHARE_SUBSIDY',
    examples: [
      { text: '按实际设备投入的18%给予企业补助，最高90万元。', finds: [{ quote: '18%', code: 'COST_SHARE_SUBSIDY' }] },
      { text: '对参展企业按展位费用一定比例给予补贴。', finds: [{ quote: '费用一定比例', code: 'COST_SHARE_SUBSIDY' }] },
      { text: '企业的认证费用由县财政承担一半。', finds: [{ quote: '一半', code: 'COST_SHARE_SUBSIDY' }] },
      { text: '专项券可抵扣企业购买服务费用的35%。', finds: [{ quote: '35%', code: 'COST_SHARE_SUBSIDY' }] },
      { text: '按展位费的一半补助企业。', finds: [{ quote: '一半', code: 'COST_SHARE_SUBSIDY' }] },
      { text: '按不超过40元/吨的标准给予企业补助。', finds: [{ quote: '40元', code: 'COST_SHARE_SUBSIDY' }] },
    ],
    counterExamples: [
      '对贷款企业按利息的45%给予贴息。',
      '对企业减按12%的税率征收所得税。',
      '投资增长15%。',
      '通过复核的企业，给予减半奖励。',
      '对示范项目给予70万元资助，且不高于项目投入的25%。',
      '承担国家项目的企业，按国家经费的40%给予配套。',
    ],
  },
  /** Part of the interest on a loan (贷款贴息). */
  {
    name: 'awardType.interest-subsidy',
    code: 'INTEREST_SUBSIDY',
    examples: [
      { text: '对符合条件的企业给予贷款贴息。', finds: [{ quote: '贷款贴息', code: 'INTEREST_SUBSIDY' }] },
      { text: '按照同期利率的35%补助企业贷款利息。', finds: [{ quote: '贷款利息', code: 'INTEREST_SUBSIDY' }] },
    ],
    counterExamples: ['银行应当合理确定贷款利息。', '贴息资金管理办法另行制定。'],
  },
  /** A loan or a guarantee, or better terms for one (贷款和担保). */
  {
    name: 'awardType.loan-or-guarantee',
    code: 'LOAN_OR_GUARANTEE',
    examples: [
      { text: '符合条件的个体工商户可申请创业担保贷款。', finds: [{ quote: '可申请创业担保贷款', code: 'LOAN_OR_GUARANTEE' }] },
      {
        text: '对8万元以下的创业贷款免除反担保。',
        finds: [
          { quote: '创业贷款', code: 'LOAN_OR_GUARANTEE' },
          { quote: '免除反担保', code: 'LOAN_OR_GUARANTEE' },
        ],
      },
      { text: '设立4000万元企业应急周转金，为贷款到期的企业提供服务。', finds: [{ quote: '应急周转金', code: 'LOAN_OR_GUARANTEE' }] },
      { text: '落实普惠小微企业延期还本付息政策。', finds: [{ quote: '延期还本付息政策', code: 'LOAN_OR_GUARANTEE' }] },
    ],
    counterExamples: ['鼓励银行加大信贷支持力度。', '实行信贷风险分担，设立2亿元风险补偿资金池。', '引导金融机构开发信用贷款产品。'],
  },
  /** Part of a lender's or guarantor's loss (风险补偿). */
  {
    name: 'awardType.risk-compensation',
    code: 'RISK_COMPENSATION',
    examples: [
      {
        text: '对银行发放科技贷款产生的不良贷款损失给予风险补偿。',
        finds: [
          { quote: '不良贷款', code: 'RISK_COMPENSATION' },
          { quote: '风险补偿', code: 'RISK_COMPENSATION' },
        ],
      },
      { text: '银行信用贷款发生不良的，风险资金池对其损失代偿25%。', finds: [{ quote: '代偿', code: 'RISK_COMPENSATION' }] },
      { text: '对担保机构的代偿损失按25%予以补偿。', finds: [{ quote: '代偿损失', code: 'RISK_COMPENSATION' }] },
    ],
    counterExamples: ['建立健全风险补偿机制。'],
  },
  /** Part of an insurance premium or a guarantee fee (保费、担保费补贴). */
  {
    name: 'awardType.premium-subsidy',
    code: 'PREMIUM_SUBSIDY',
    examples: [
      { text: '对投保出口信用保险的企业给予保费补贴。', finds: [{ quote: '保费补贴', code: 'PREMIUM_SUBSIDY' }] },
      { text: '按担保额的0.6%给予担保机构担保费补贴。', finds: [{ quote: '担保费补贴', code: 'PREMIUM_SUBSIDY' }] },
    ],
    counterExamples: ['规范保费收取。', '对缴纳社保费的企业给予奖励。'],
  },
  /** Running costs: operation, rent, annual funds (运营、房租、经费补贴). */
  {
    name: 'awardType.operating-subsidy',
    code: 'OPERATING_SUBSIDY',
    examples: [
      { text: '对省级工程研究中心每年给予70万元经费支持。', finds: [{ quote: '经费支持', code: 'OPERATING_SUBSIDY' }] },
      { text: '对入驻企业给予房租补贴。', finds: [{ quote: '房租补贴', code: 'OPERATING_SUBSIDY' }] },
      { text: '创业者租用场地的，给予租赁补贴。', finds: [{ quote: '租赁补贴', code: 'OPERATING_SUBSIDY' }] },
      { text: '企业租用办公用房的，按租金的35%补助。', finds: [{ quote: '租金', code: 'OPERATING_SUBSIDY' }] },
      { text: '对通用机场给予每年不超过170万元的补贴。', finds: [{ quote: '170万元', code: 'OPERATING_SUBSIDY' }] },
      { text: '对博士后工作站连续两年每年给予35万元。', finds: [{ quote: '35万元', code: 'OPERATING_SUBSIDY' }] },
      { text: '承担储备任务的企业，每吨每月补贴仓储费80元。', finds: [{ quote: '仓储费', code: 'OPERATING_SUBSIDY' }] },
      { text: '按每床每月90元给予养老机构运营补贴。', finds: [{ quote: '运营补贴', code: 'OPERATING_SUBSIDY' }] },
    ],
    counterExamples: ['加强科研经费使用管理。', '企业租赁设备的，按租金的8%补助。', '对示范企业每年给予45万元奖励。'],
  },
  /** Money for jobs, social insurance and training (岗位、社保、培训补贴，稳岗返还). */
  {
    name: 'awardType.employment-subsidy',
    code: 'EMPLOYMENT_SUBSIDY',
    examples: [
      { text: '对吸纳毕业生的企业给予社会保险补贴。', finds: [{ quote: '社会保险补贴', code: 'EMPLOYMENT_SUBSIDY' }] },
      { text: '对企业实施失业保险稳岗返还。', finds: [{ quote: '实施失业保险稳岗返还', code: 'EMPLOYMENT_SUBSIDY' }] },
      { text: '企业招用脱贫人口就业的，按每人1800元给予补助。', finds: [{ quote: '给予', code: 'EMPLOYMENT_SUBSIDY' }] },
      { text: '人力资源服务机构每推荐1人到企业稳定就业的，补贴250元。', finds: [{ quote: '补贴', code: 'EMPLOYMENT_SUBSIDY' }] },
      {
        text: '支持企业开展技能培训，给予培训补贴。',
        finds: [
          { quote: '技能培训', code: 'EMPLOYMENT_SUBSIDY' },
          { quote: '培训补贴', code: 'EMPLOYMENT_SUBSIDY' },
        ],
      },
    ],
    counterExamples: ['依法参加社会保险。'],
  },
  /** A tax forgiven, lowered or put off (税收减免). */
  {
    name: 'awardType.tax-relief',
    code: 'TAX_RELIEF',
    examples: [
      { text: '对小规模纳税人免征增值税。', finds: [{ quote: '免征', code: 'TAX_RELIEF' }] },
      { text: '落实研发费用加计扣除政策。', finds: [{ quote: '加计扣除', code: 'TAX_RELIEF' }] },
      { text: '对新办软件企业实行企业所得税“五免五减半”。', finds: [{ quote: '五免五减半', code: 'TAX_RELIEF' }] },
      { text: '企业可享受税收优惠政策。', finds: [{ quote: '享受税收优惠', code: 'TAX_RELIEF' }] },
    ],
    counterExamples: ['依法征收企业所得税。', '研发费用以企业申报的加计扣除数为准。', '加强税收征管。'],
  },
  /** A fee or rent forgiven, lowered or put off (费用、租金减免和缓缴). */
  {
    name: 'awardType.fee-relief',
    code: 'FEE_RELIEF',
    examples: [
      { text: '承租国有房屋的个体工商户免收2个月租金。', finds: [{ quote: '免收', code: 'FEE_RELIEF' }] },
      { text: '困难企业可缓缴社会保险费。', finds: [{ quote: '缓缴', code: 'FEE_RELIEF' }] },
      { text: '入驻标准厂房的企业，实行租金“三免两减半”。', finds: [{ quote: '租金“三免两减半', code: 'FEE_RELIEF' }] },
      { text: '入驻企业首年租金全免。', finds: [{ quote: '租金全免', code: 'FEE_RELIEF' }] },
      { text: '全市景区对学生门票实行五折优惠。', finds: [{ quote: '五折优惠', code: 'FEE_RELIEF' }] },
      { text: '企业加建厂房的，不再增收土地价款，配套费减半收取。', finds: [{ quote: '减半收取', code: 'FEE_RELIEF' }] },
      { text: '为中小企业提供场地阶段性免费使用。', finds: [{ quote: '阶段性免费', code: 'FEE_RELIEF' }] },
    ],
    counterExamples: ['免费提供法律咨询。', '规范涉企收费。'],
  },
  /** Vouchers for services (创新券、算力券). */
  {
    name: 'awardType.voucher',
    code: 'VOUCHER',
    examples: [
      { text: '向科技型企业发放创新券，每家每年不超过15万元。', finds: [{ quote: '发放创新券', code: 'VOUCHER' }] },
      { text: '分三批面向居民投放家电消费券。', finds: [{ quote: '消费券', code: 'VOUCHER' }] },
      { text: '通过算力券方式给予企业补助。', finds: [{ quote: '算力券', code: 'VOUCHER' }] },
    ],
    counterExamples: ['企业获评优秀案例后予以宣传。'],
  },
  /** An award on top of another level's award (配套奖补). */
  {
    name: 'awardType.matching-fund',
    code: 'MATCHING_FUND',
    examples: [
      { text: '对获得省级奖励的企业，给予1:0.5配套奖励。', finds: [{ quote: '配套奖励', code: 'MATCHING_FUND' }] },
      { text: '列入省级计划的，市级按省级资金的35%予以匹配。', finds: [{ quote: '予以匹配', code: 'MATCHING_FUND' }] },
      { text: '承担省级项目的企业，按45%配套，最高80万元。', finds: [{ quote: '配套', code: 'MATCHING_FUND' }] },
      { text: '获省级首版次奖励的企业，市级给予45%的配套。', finds: [{ quote: '的配套', code: 'MATCHING_FUND' }] },
      { text: '对认定的实验室按省级标准给予配套支持。', finds: [{ quote: '给予配套', code: 'MATCHING_FUND' }] },
    ],
    counterExamples: ['加强产业配套，提高本地配套率。', '各级政府可参照推出配套奖励政策。'],
  },
  /** Money that takes a share in an enterprise (基金和股权投资). */
  {
    name: 'awardType.equity-investment',
    code: 'EQUITY_INVESTMENT',
    examples: [
      { text: '设立2亿元产业投资基金，支持科技型企业发展。', finds: [{ quote: '投资基金', code: 'EQUITY_INVESTMENT' }] },
      { text: '采取先投后股方式支持初创企业。', finds: [{ quote: '先投后股', code: 'EQUITY_INVESTMENT' }] },
    ],
    counterExamples: ['完善基金管理人考核。', '创业投资基金投资本地企业的，按投资额的3%给予奖励。', '加强住房公积金管理。'],
  },
  /** Reserved shares and margins in public procurement (政府采购优惠). */
  {
    name: 'awardType.procurement-preference',
    code: 'PROCUREMENT_PREFERENCE',
    examples: [
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
    counterExamples: ['公开政府采购意向。', '企业优先采用本地产品的，奖励6万元。'],
  },
  /** Land, or a lower price for it (用地和地价优惠). */
  {
    name: 'awardType.land-preference',
    code: 'LAND_PREFERENCE',
    examples: [
      { text: '企业利用地下空间提高容积率的，不增收土地价款。', finds: [{ quote: '不增收土地价款', code: 'LAND_PREFERENCE' }] },
      { text: '企业可在两年内分期缴纳土地价款。', finds: [{ quote: '分期缴纳土地', code: 'LAND_PREFERENCE' }] },
      { text: '企业加建厂房的，不再增收土地价款，配套费减半收取。', finds: [{ quote: '不再增收土地价款', code: 'LAND_PREFERENCE' }] },
      { text: '工业项目的土地出让金可分期缴纳。', finds: [{ quote: '分期缴纳', code: 'LAND_PREFERENCE' }] },
      { text: '对重点项目给予用地支持。', finds: [{ quote: '用地支持', code: 'LAND_PREFERENCE' }] },
    ],
    counterExamples: ['提升用地审批效率。'],
  },
  /** Cheaper power, water or gas (电价、水价优惠). */
  {
    name: 'awardType.price-preference',
    code: 'PRICE_PREFERENCE',
    examples: [
      { text: '对冷链物流企业给予电价支持。', finds: [{ quote: '电价支持', code: 'PRICE_PREFERENCE' }] },
      { text: '养老机构用水执行居民价格。', finds: [{ quote: '执行居民价格', code: 'PRICE_PREFERENCE' }] },
      { text: '对数据中心免收需量电费。', finds: [{ quote: '需量电费', code: 'PRICE_PREFERENCE' }] },
    ],
    counterExamples: ['理顺电价形成机制。'],
  },
  /** Honours beside a promise of money (荣誉). */
  {
    name: 'awardType.honor-only',
    code: 'HONOR_ONLY',
    examples: [{ text: '对贡献突出的企业家给予奖励，并优先推荐为人大代表。', finds: [{ quote: '推荐为人大代表', code: 'HONOR_ONLY' }] }],
    counterExamples: ['对先进集体予以通报表扬。'],
  },
  /** Support that the text does not spell out (按规定给予支持). */
  {
    name: 'awardType.unspecified-support',
    code: 'UNSPECIFIED_SUPPORT',
    examples: [
      { text: '对新认定的工业设计中心，按规定给予奖励。', finds: [{ quote: '给予', code: 'UNSPECIFIED_SUPPORT' }] },
      { text: '对入驻企业在房租、研发等方面给予补贴。', finds: [{ quote: '房租', code: 'UNSPECIFIED_SUPPORT' }] },
      { text: '根据企业贡献给予一定奖励。', finds: [{ quote: '给予', code: 'UNSPECIFIED_SUPPORT' }] },
      { text: '每年安排专项资金用于支持专业镇发展。', finds: [{ quote: '专项资金', code: 'UNSPECIFIED_SUPPORT' }] },
      {
        text: '按有关政策对企业给予支持，具体实行“一事一议”奖励。',
        finds: [
          { quote: '给予', code: 'UNSPECIFIED_SUPPORT' },
          { quote: '一事一议', code: 'UNSPECIFIED_SUPPORT' },
        ],
      },
    ],
    counterExamples: [
      '对违规企业不予奖励。',
      '对拟上市的企业，按进度分段予以资助：\n完成股改的，资助25万元。',
      '对购置主机（含配套软件）的项目奖励9万元。',
      '研究制定奖励政策。',
      '鼓励各县设立专项资金。',
      '已享受补助的企业不得重复申报。',
    ],
  },
];

/** The instruments (扶持方式) of a clause's promises. */
export const awardTypes: readonly Rule[] = INSTRUMENTS.map(({ code: wanted, ...row }) => ({
  ...row,
  *find({ statements }) {
    for (const { instruments } of statements)
      for (const { start, end, code } of instruments) if (code === wanted) yield { kind: 'awardType', start, end, code };
  },
}));
