import type { MatterField } from './matters';
import { TAXES } from './things';
import { words } from './words';

/** An instrument (扶持方式): how an award is given. Matched in folded text without quotation marks, longest first. */
export interface AwardTypeTerm {
  readonly code: string;
  /** 扶持方式 in Chinese. */
  readonly name: string;
  /** Words that name the instrument beside a promise: 贴息 in 给予贴息. */
  readonly spellings: readonly string[];
  /** Words that are a promise by themselves: 免征, 减按. */
  readonly promises: readonly string[];
  /**
   * `manner` tells how money is paid. `money` tells what for, and takes precedence. `kind` is something other than money; named only in
   * passing beside a sum or reward (费率2%以下的贷款…补贴), it is no instrument.
   */
  readonly nature: 'manner' | 'money' | 'kind';
  /** True if rates and sums beside it are its measure (贴息50%). */
  readonly measured: boolean;
  /** Its field. If a promise names matters of this field, matters of other fields do not count. */
  readonly field?: MatterField;
  /** Its name at the end of an award's title. Without one, the word of the text is used. */
  readonly called?: string;
}

export const AWARD_TYPES: readonly AwardTypeTerm[] = [
  {
    code: 'ONE_TIME_REWARD',
    name: '一次性奖励',
    nature: 'manner',
    measured: false,
    spellings: words(
      '一次性奖励 一次性资金奖励 一次性奖补 一次性补助 一次性补贴 一次性支持 一次性给予 一次性最高奖励 一次性不超过 一次性建设补助 一次性创业补贴 一次性 一次性激励补助 一次性引荐奖励 安家费 一次性资助',
    ),
    promises: [],
  },
  {
    code: 'TIERED_REWARD',
    name: '分档奖励',
    nature: 'manner',
    measured: false,
    spellings: words(`
      进档奖励 分档奖励 分类分档 分级分档 分档给予 分档 进档 相应档位 分级奖励 分等级 分档次 阶梯奖励 阶梯式
      分层次给予 分档补助 梯次奖励 分类分级 分段核定 分段给予 分段补助 分段奖励 分段计算
    `),
    promises: [],
  },
  {
    code: 'COST_SHARE_SUBSIDY',
    name: '按比例补助',
    nature: 'manner',
    measured: false,
    spellings: words(
      '的一定比例给予 按比例给予 按比例予以 投资额给予 软硬件投资予以 采购额予以 给予一定比例 费用予以补助 费用一定比例 负担一半 承担一半 补助一半 补贴一半 资助一半',
    ),
    promises: [],
  },
  {
    code: 'INTEREST_SUBSIDY',
    name: '贷款贴息',
    nature: 'money',
    measured: true,
    field: 'CREDIT',
    called: '贴息',
    spellings: words(
      '贴息 贷款贴息 财政贴息 利息补贴 利息补助 利息支出给予 贷款利息 利息给予补贴 贴息补助 贴息支持 利息给予补助 贴补利息 补贴利息 付息额',
    ),
    promises: [],
  },
  {
    code: 'LOAN_OR_GUARANTEE',
    name: '贷款和担保',
    nature: 'kind',
    measured: true,
    field: 'CREDIT',
    called: '信贷支持',
    spellings: words(`
      创业担保贷款 专项贷款 优惠贷款 优惠利率贷款 增信支持 增信 融资增信 转贷资金 续贷 延期还本付息 周转资金 救助基金 纾困基金 再贷款 政采智贷 无抵押 低利率 助企贷 应急周转 转贷 贷款支持 信用贷款支持政策 投贷联动 担保支持 贷款优惠 优惠利率 低息贷款 免息贷款
      无息贷款 反担保 风险分担 信贷支持 转贷应急资金 应急周转金 转贷周转金 周转金 转贷基金 过桥资金 过桥服务 过桥 担保贷款 创业贷款 小额贷款
    `),
    promises: words(`
      可申请创业担保贷款 延期还本付息政策 提供专项贷款 给予优惠利率 可享受优惠利率 免除反担保 免反担保 取消反担保
      贷款额度最高 贷款最高额度 贷款额度可 贷款额度提高 贷款额度上浮
    `),
  },
  {
    code: 'RISK_COMPENSATION',
    name: '风险补偿',
    nature: 'money',
    measured: true,
    field: 'CREDIT',
    called: '风险补偿',
    spellings: words(`
      风险补偿 代偿补偿 风险代偿 代偿损失 不良贷款 损失补偿 资金损失 风险补偿金 风险补偿资金 贷款损失 风险补偿资金池
      风险补偿基金 坏账损失 风险缓释基金 代偿 本金损失 不良损失 投资损失
    `),
    promises: [],
  },
  {
    code: 'PREMIUM_SUBSIDY',
    name: '保费和担保费补贴',
    nature: 'money',
    measured: true,
    field: 'CREDIT',
    called: '保费补贴',
    spellings: words(`
      保费补贴 保费补助 保费配套补贴 保费全额补贴 保费给予 保费可申请 保险补偿 保险保费 保费 担保费补贴 担保费用 担保费 担保业务给予补贴 担保业务补贴 保险补贴 保险补助 担保降费 担保、评估等费用 降费奖补 保险保费补贴 担保费率补贴 承担保费 负担保费
      分担保费
    `),
    promises: [],
  },
  {
    code: 'OPERATING_SUBSIDY',
    name: '运营补贴',
    nature: 'money',
    measured: false,
    spellings: words(`
      运营补贴 运营补助 运行补助 运营经费 运行经费 运行管理经费 运营费用 运行费用 房租补贴 租金补贴 房租 租房补贴 开办补助 开办补贴 经费支持 建设经费支持 稳定经费支持 经费补助 工作经费 经费补贴 活动进行补贴 租金补助 场地租金 房屋租金 办公场地补贴
      管理经费 展会经费 经费资助 专项经费 日常运营 运行补贴 租金资助 房租资助 房租补助 租赁补贴 住房租赁补贴 租赁补助 租赁资助 租房补助 仓储费 仓储费用 仓储补贴 仓储补助 储备费用 保管费 保管费用
    `),
    promises: [],
  },
  {
    code: 'EMPLOYMENT_SUBSIDY',
    name: '就业和培训补贴',
    nature: 'money',
    measured: true,
    field: 'EMPLOYMENT',
    spellings: words(`
      岗位补贴 社保补贴 社会保险补贴 社会保险费补贴 一次性吸纳就业补贴 就业见习补贴 见习补贴 培训补贴 稳岗返还 失业保险稳岗返还 失业保险费 扩岗补助 稳岗补贴 一次性扩岗补助 以工代训 求职补贴 就业补贴 招工补贴 企业新型学徒制 学徒 培训费 培训费用 培训补助
      引才补贴 联合培养 创业培训补贴 稳岗资金 交通补贴 就业奖补 新型学徒 技能培训 培训企业 公益性岗位 引才奖补 就业补助 就业奖励 招聘补贴 养老保险补贴 医疗保险补贴 失业保险补贴 工伤保险补贴
    `),
    promises: words('稳岗返还资金 申请失业保险稳岗返还 实施失业保险稳岗返还'),
  },
  {
    code: 'TAX_RELIEF',
    name: '税收减免',
    nature: 'kind',
    measured: true,
    field: 'TAX',
    called: '税收优惠',
    spellings: words(
      '税收优惠 税费优惠 税收减免 税费减免 减免税 加计扣除 加计抵减 税额抵免 即征即退 留抵退税 退税 所得税 增值税 免税 税收 六税两费 车辆购置税 房产税 城镇土地使用税 环境保护税 印花税 契税 进口税收 关税',
    ),
    promises: [
      ...words(`
      免征 减征 减按 减半征收 免纳 税前扣除 加计扣除 加计抵减 税额抵免 即征即退 困难减免税 延期缴纳税款 定额扣除 据实扣除 限额扣除 享受税收优惠 分期缴纳 税收优惠政策 税费优惠政策 税前摊销 加速折旧 留抵退税政策 税收优惠 免税 零税率 简易征收政策
      减税政策 税收减免 分期均匀计入 所得税前扣除 延缓缴纳 依次扣减 限额扣减 定额扣减 标准扣减 三免两减半 两免三减半 三免三减半 五免五减半
    `),
      ...TAXES.map((tax) => `减免${tax}`),
    ],
  },
  {
    code: 'FEE_RELIEF',
    name: '费用减免和缓缴',
    nature: 'kind',
    measured: true,
    field: 'FEE',
    called: '费用减免',
    spellings: words(`
      减免租金 租金减免 房租减免 费用减免 收费减免 减免费用 缓缴 缓交 免收 减收 免费使用 免费提供场地 零费用 零投资 零收费 工会经费 失业保险费率 免租期 通行费 检定费用 检验检测费 免滞纳金 滞纳金 保证金 行政事业性收费 租金 费率 减免检验检测 降费
      社保费 医保费
    `),
    promises: words(`
      免收 减收 缓缴 缓交 免除 免缴 免交 减免租金 免费使用 免费入驻 阶段性免费 工会经费予以全额返还 阶段性降低失业保险费率 收费减免政策 费用减免政策 检测零收费 减免房租 减免费用 零费用 用电报装零投资 检定费用减免 减半收取 租金减免 减免检验 减免收费
      租金优惠 房租优惠 房租减半 免收租金 免租 低于市场价格 优惠价格 延续实施阶段性降低 零租金 免房租 减半收费 房租减免 免缴滞纳金 免费提供办公 免费提供场地 不高于评估价 低于评估价 低于市场价 不高于市场价 不高于市场租金 低于市场租金 房租全免 租金全免
      费用全免 门票减免 门票半价 免门票 免票 免首道门票 半价 零租 免学费 免费游览 半价优惠 租金三免两减半 租金两免三减半 租金三免三减半 房租三免两减半 可申请减免 申请减免 暂退
    `),
  },
  {
    code: 'VOUCHER',
    name: '创新券、算力券等券',
    nature: 'money',
    measured: false,
    spellings: words(
      '创新券 算力券 消费券 代金券 优惠券 抵用券 服务券 数据券 模型券 语料券 文旅券 培训券 研发券 电子券 专项券 惠企券 技改券',
    ),
    promises: words('发放消费券 发放创新券 科技创新券 创新券兑现'),
  },
  {
    code: 'MATCHING_FUND',
    name: '配套奖补',
    nature: 'money',
    measured: true,
    called: '配套奖励',
    spellings: words(`
      配套奖励 配套奖补 配套补贴 配套补助 配套支持 资金配套 配套资助 给予配套 予以配套 配套经费 比例配套 进行配套 1:1配套 配套扶持 保费配套补贴 1:1奖励 1:1给予奖励 予以匹配 给予匹配 等额配套 区级配套 市级配套 县级配套 省级配套 本级配套
      配套经费支持
    `),
    promises: [],
  },
  {
    code: 'EQUITY_INVESTMENT',
    name: '股权和基金投资',
    nature: 'kind',
    measured: true,
    field: 'CAPITAL',
    called: '投资',
    spellings: words(`
      产业基金 引导基金 投资基金 子基金 专项子基金 天使基金 天使投资基金 创投基金 母基金 发展基金 专项基金 基金 创投 风投 股权投资 先投后股 拨投结合 以投代补 拨改投 创投天使基金 功能基金 政府引导基金 跟投 可转债 投资入股 政府投资基金
    `),
    promises: words('先投后股 拨投结合 以投代补'),
  },
  {
    code: 'PROCUREMENT_PREFERENCE',
    name: '政府采购优惠',
    nature: 'kind',
    measured: true,
    field: 'PROCUREMENT',
    called: '采购优惠',
    spellings: words('政府采购 政府首购 首购产品 首购订购 预留份额 评审优惠 价格扣除 采购份额 优先采购 绿色采购 采购预留 采购支持'),
    promises: words(
      '专门面向中小企业 预留份额 价格扣除 评审优惠 预留给中小企业 采购份额 优先采购 留给中小企业 政府首购 应当预留 采购预留 全部预留 优先选用 投资项目优先采用 面向中小企业预留 价格评审优惠 加大政府采购 政府采购力度',
    ),
  },
  {
    code: 'LAND_PREFERENCE',
    name: '用地和地价优惠',
    nature: 'kind',
    measured: true,
    field: 'LAND',
    called: '用地优惠',
    spellings: words(
      '弹性年期 先租后让 用地支持 用地保障 用地需求 用地指标 项目用地 土地价款 土地出让金 土地出让底价 土地出让价款 出让底价 供地 地价 用地 建设用地 供地优惠 工业用地',
    ),
    promises: words(`
      用地政策支持 供地优惠政策 用地保障范围 不增收土地价款 不再增收土地价款 不再追加增收土地出让金 土地出让底价 出让底价可 优先保障用地 优先安排用地 用地支持 供地优惠 优惠保障 配置计划指标 点状供地 分期缴纳土地 分期缴纳出让 分期支付土地 协议方式办理
      土地出让底价可 不增收土地 免收土地 点供用地 用地计划指标 优先供地 不占用用地指标 单列用地指标 用地优先 保障用地
    `),
  },
  {
    code: 'PRICE_PREFERENCE',
    name: '电价和水价优惠',
    nature: 'kind',
    measured: true,
    field: 'PRICE',
    called: '价格优惠',
    spellings: words('电价 优惠电价 电价支持 终端电价 用电交易 需量电费 水价 气价 用气价格 用电价格 电费 水费 用电成本'),
    promises: words(`
      优惠电价 电价支持 需量(容量)电费 需量电费 战略性新兴产业电力市场交易 战略性新兴产业用电交易 终端电价 降低电价
      工商业电价 电费减免 电价优惠 优惠水价 电费补贴 电费补助 战略性新兴产业电价 欠费不停供 用电补贴 战新电价 电价控制在 到户电价
    `),
  },
  {
    code: 'HONOR_ONLY',
    name: '荣誉',
    nature: 'kind',
    measured: true,
    spellings: words(`
      人大代表 政协委员 劳动奖章 红旗手 通报表扬 通报表彰 荣誉称号 授予称号 表彰 优先推荐授予 
    `),
    promises: words('推荐为人大代表 推荐授予 予以通报表扬 给予通报表扬 予以通报表彰 给予通报表彰'),
  },
  {
    code: 'UNSPECIFIED_SUPPORT',
    name: '未指明方式的支持',
    nature: 'money',
    measured: false,
    spellings: [],
    promises: [],
  },
];

/** Longer words that contain the name of an instrument but name none (以加计扣除数为准, 由此减收部分). */
export const NOT_INSTRUMENTS: readonly string[] = words(`
  加计扣除数 加计扣除额 加计扣除金额 加计扣除口径 加计扣除基数 加计扣除基础上 加计扣除政策的基础上 加计扣除政策基础上 减收部分 减收的部分 减收额 学费代偿 学费补偿 财政代偿 科研经费 研究经费 课题经费 业务经费 业务扶持经费 风险补偿机制 保费收入 保费规模
  担保费率 安保费 环保费 劳保费 住房租赁
`);

export const INSTRUMENTS: ReadonlyMap<string, AwardTypeTerm> = new Map(AWARD_TYPES.map((term) => [term.code, term]));
