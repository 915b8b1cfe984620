import { MATTERS_IN_SHANXI, NOT_MATTERS_IN_SHANXI } from './shanxi';
import { oneOf, words } from './words';

/**
 * A matter (奖补事由): what an award rewards. The terms are wide enough that two texts that reward the same thing have the same term.
 * Matched in the condition of an award without quotation marks, longest first.
 */
export interface MatterTerm {
  readonly code: string;
  /** 奖补事由 in Chinese. */
  readonly name: string;
  /** Code of the field. Matters of one field are related, not the same. */
  readonly field: MatterField;
  readonly spellings: readonly string[];
  /** For a matter that no fixed words name: groups of words, one of each of which must occur (营业收入 … 首次达到). */
  readonly together?: readonly (readonly string[])[];
  /** Codes of wider matters that this narrower one replaces. */
  readonly insteadOf?: readonly string[];
}

/** Fields of matters (领域), with their names. */
const MATTER_FIELDS = {
  GROWTH: '企业成长',
  RECOGNITION: '企业认定',
  CHAIN: '产业链',
  CAPITAL: '上市和直接融资',
  CREDIT: '信贷和担保',
  INNOVATION_PLATFORM: '创新平台',
  RESEARCH: '研发和攻关',
  TECHNOLOGY_TRANSFER: '成果转化',
  INTELLECTUAL_PROPERTY: '知识产权',
  STANDARD: '标准',
  QUALITY: '质量和认证',
  BRAND: '品牌',
  TIME_HONORED: '老字号',
  GEOGRAPHICAL_INDICATION: '地理标志',
  MARKET: '市场拓展',
  DIGITAL: '数字化',
  COMPUTING: '算力和人工智能',
  DATA: '数据要素',
  GREEN: '绿色低碳',
  INVESTMENT: '投资和技改',
  ATTRACTION: '招商引资',
  PARK: '园区和载体',
  INCUBATION: '双创孵化',
  TALENT: '人才',
  EMPLOYMENT: '就业',
  ENTREPRENEURSHIP: '创业',
  TRADE: '外贸外资',
  COMMERCE: '商贸消费',
  LOGISTICS: '物流',
  CULTURE: '文化',
  TOURISM: '旅游',
  HEALTH_CARE: '医药健康',
  CARE: '养老托育',
  AGRICULTURE: '农业',
  CONSTRUCTION: '建筑业',
  AVIATION: '通用航空',
  ENERGY: '能源',
  TAX: '税收',
  FEE: '费用',
  LAND: '用地',
  PRICE: '要素价格',
  PROCUREMENT: '政府采购',
  SPECIALTY_TOWN: '专业镇',
  SERVICE: '服务体系',
  OTHER: '其他',
} as const;
export type MatterField = keyof typeof MATTER_FIELDS;

const matter = (
  code: string,
  name: string,
  field: MatterField,
  spellings: string,
  more: { readonly together?: readonly string[]; readonly insteadOf?: string } = {},
): MatterTerm => {
  const local = MATTERS_IN_SHANXI[code];
  return {
    code,
    name: local?.shown ? `${name}（${local.shown}）` : name,
    field,
    spellings: [...words(spellings), ...(local?.spellings ?? [])],
    ...(more.together && { together: more.together.map(words) }),
    ...(more.insteadOf && { insteadOf: words(more.insteadOf) }),
  };
};

const REVENUE = '营业收入 营收 销售收入 营收规模 主营收入';
const FIRST_REACHED = '首次达到 首次突破 首次超过 首次迈上 进档 相应档位 首次跨入 上台阶 首次达 首次进入';
const STANDARDS = '国际标准 国家标准 行业标准 地方标准 团体标准 标准制修订 标准制(修)订 制(修)订标准 标准制定';

export const MATTERS: readonly MatterTerm[] = [
  // 企业成长
  matter('REVENUE_TIER', '营业收入进档', 'GROWTH', '营收进档 年营业收入首次达到', {
    together: [REVENUE, FIRST_REACHED],
    insteadOf: 'CHAIN_LEADER_RECOGNITION',
  }),
  matter('SCALE_TIER', '企业进档', 'GROWTH', '企业进档 进档奖励'),
  matter('OUTPUT_TIER', '产值进档', 'GROWTH', '产值进档', { together: ['产值 总产值', FIRST_REACHED] }),
  matter('OUTPUT_GROWTH', '产值增长', 'GROWTH', '产值增速 产值同比增长 产值同比增速 产值增长 增产增效 满产', {
    together: ['产值', '同比增长 增速 增长'],
  }),
  matter('REVENUE_GROWTH', '营业收入增长', 'GROWTH', '营收增长 营业收入增长', {
    together: [REVENUE, '同比增长 增速 增长率 增幅'],
  }),
  matter(
    'ENTERING_STATISTICS',
    '小升规（升规入统）',
    'GROWTH',
    '小升规 升规入统 上规入统 入规 达规入统 首次上规 新升规 升规 上规升级 上规上级 上规 首次达到规模以上 新增规上 纳入规上 纳入统计口径的规模以上 升级入统 转规入统',
    { insteadOf: 'REVENUE_TIER OUTPUT_TIER' },
  ),
  matter(
    'ENTERING_TRADE_STATISTICS',
    '限上商贸和服务业入统',
    'GROWTH',
    '新增限上 限额以上 限上商贸 新纳入限上 服务业调查单位 限上住宿 限上批零 联网直报的限额以上 限上单位',
  ),
  matter('INDIVIDUAL_TO_ENTERPRISE', '个转企', 'GROWTH', '个转企 个体工商户转企业 转企成功'),
  // 上市和直接融资
  matter('SHAREHOLDING_REFORM', '股份制改造', 'CAPITAL', '规改股 股份制改造 规范化股份制改造 股改'),
  // 企业成长
  matter('ENTERPRISE_PERFORMANCE', '企业综合效益', 'GROWTH', '综合效益 成效显著的企业 经济贡献 稳增长 重点服务业企业 稳产 经营业绩'),
  matter('TOP_ENTERPRISE_LIST', '入选企业百强榜单', 'GROWTH', '世界500强 百强企业 入选500强 隐形冠军 领军企业'),
  matter('GAZELLE_RECOGNITION', '高成长企业认定（瞪羚、独角兽）', 'GROWTH', '独角兽 瞪羚'),
  matter('MERGER', '兼并重组', 'GROWTH', '兼并重组 并购重组 兼并收购 并购 收购境外'),
  // 招商引资
  matter(
    'HEADQUARTERS',
    '总部经济',
    'ATTRACTION',
    `
    总部经济 地区总部 功能型总部 区域总部 总部企业 综合总部 总部迁入 企业总部 结算中心 总部基地
  `,
  ),
  // 企业认定
  matter('SRDI_RECOGNITION', '专精特新认定', 'RECOGNITION', '专精特新小巨人企业 专精特新中小企业 专精特新企业 小巨人企业 专精特新 小巨人'),
  matter('MANUFACTURING_CHAMPION', '单项冠军', 'RECOGNITION', '制造业单项冠军示范企业 制造业单项冠军企业 单项冠军'),
  matter(
    'HIGH_TECH_RECOGNITION',
    '高新技术企业认定',
    'RECOGNITION',
    '高新技术企业认定 认定为高新技术企业 认定为国家高新技术企业 通过认定的高新技术企业 认定高新技术企业 高新技术企业 高企认定 国家高新技术企业 高企',
  ),
  matter('TECH_SME', '科技型中小企业', 'RECOGNITION', '科技型中小企业'),
  matter('TECH_ADVANCED_SERVICE', '技术先进型服务企业', 'RECOGNITION', '技术先进型服务企业 技术创新示范企业 国家级技术创新示范企业'),
  matter('SERVICE_MANUFACTURING', '服务型制造示范', 'RECOGNITION', '两业融合'),
  // 产业链
  matter(
    'CHAIN_LEADER_RECOGNITION',
    '链主、链核认定',
    'CHAIN',
    '链主认定 认定为省级链主企业 新认定为省级链主 链核企业 链主链核 认定为链主',
  ),
  matter(
    'CHAIN_LOCAL_SUPPLY',
    '产业链协作配套',
    'CHAIN',
    '本地配套率 协作配套率 配套率 供应配套金额 本地配套 协作配套 配套金额 产业链配套 本地采购',
  ),
  // 招商引资
  matter(
    'CHAIN_ATTRACTION',
    '以商招商（链主引荐）',
    'ATTRACTION',
    `
    引荐奖励 以商招商 引荐 引进上下游企业 招商中介 引荐奖 项目引荐 引进外资企业 中介招商 委托招商 引荐方
  `,
  ),
  // 产业链
  matter('CHAIN_CLUSTER', '产业集群和产业链培育', 'CHAIN', '先进制造业集群 中小企业特色产业集群 特色产业集群 产业集群 产业链示范'),
  // 园区和载体
  matter('ENTERPRISE_FOSTERING', '培育企业', 'PARK', '每培育 每孵化', {
    together: ['每培育 每孵化', '企业 链主 小巨人 高企'],
    insteadOf: 'CHAIN_LEADER_RECOGNITION SRDI_RECOGNITION HIGH_TECH_RECOGNITION TECH_SME ENTERING_STATISTICS',
  }),
  // 产业链
  matter('WHITE_LIST', '产业链供应链白名单', 'CHAIN', '白名单企业'),
  // 上市和直接融资
  matter(
    'LISTING',
    '企业上市',
    'CAPITAL',
    `
    境内上市 境外上市 首次公开发行 IPO 主板 科创板 创业板 中小板 北交所 上市公司 借壳上市 企业上市 挂牌上市 上市挂牌
    上市奖励 辅导备案 交易所上市 上市辅导 香港联交所 上市首日
  `,
  ),
  matter('LISTING_RESERVE', '上市后备企业培育', 'CAPITAL', '上市后备'),
  matter('NEEQ_QUOTATION', '新三板挂牌', 'CAPITAL', '新三板 全国股转系统 中小企业股份转让系统 精选层 创新层'),
  matter('REGIONAL_EQUITY_QUOTATION', '区域性股权市场挂牌', 'CAPITAL', '股权交易中心 区域性股权市场 四板 股权托管 专精特新专板'),
  matter('DIRECT_FINANCING', '直接融资和发债', 'CAPITAL', '直接融资 发行债券 公司债券 企业债券 绿色债券 科创票据 债券融资 股权融资'),
  matter('REITS', '基础设施REITs', 'CAPITAL', 'REITs REITS 不动产投资信托基金 盘活存量资产 存量资产'),
  matter('VENTURE_CAPITAL', '创业投资', 'CAPITAL', '创投机构 创业投资 风险投资 天使投资 投早投小 股权投资 先投后股 拨投结合 以投代补'),
  matter(
    'INDUSTRY_FUND',
    '产业投资基金',
    'CAPITAL',
    '产业基金 引导基金 投资基金 子基金 天使基金 母基金 发展基金 专项基金 创投基金 创投天使基金',
  ),
  // 信贷和担保
  matter('LOAN_INTEREST', '贷款贴息', 'CREDIT', '贷款贴息 新增贷款 贷款利息 流动资金贷款 信用贷款 保证贷款 财政贴息 银行贷款', {
    together: ['贴息 利息', '贷款 融资'],
  }),
  matter(
    'EQUIPMENT_LOAN_INTEREST',
    '设备更新贷款贴息',
    'CREDIT',
    '设备更新贷款 设备购置与更新改造贷款 设备更新相关的银行贷款 设备购置与更新改造',
    { together: ['设备更新 更新改造 设备购置', '贴息 利息'], insteadOf: 'LOAN_INTEREST EQUIPMENT_RENEWAL EQUIPMENT_INVESTMENT' },
  ),
  matter('AGRI_LOAN_INTEREST', '农业贷款贴息', 'CREDIT', '农业贷款贴息', {
    together: ['农业产业化 农业龙头 涉农', '贴息 利息'],
    insteadOf: 'LOAN_INTEREST AGRI_LEADING_ENTERPRISE',
  }),
  matter('CULTURE_TOURISM_LOAN_INTEREST', '文旅项目贷款贴息', 'CREDIT', '', {
    together: ['文旅 文化企业 文化产业 旅游', '贴息 利息'],
    insteadOf: 'LOAN_INTEREST TOURISM_PROJECT CULTURAL_PROJECT',
  }),
  matter('CARE_LOAN_INTEREST', '养老托育贷款贴息', 'CREDIT', '', {
    together: ['养老 托育', '贴息 利息'],
    insteadOf: 'LOAN_INTEREST ELDERLY_CARE',
  }),
  matter('IP_PLEDGE_FINANCING', '知识产权质押融资', 'CREDIT', '知识产权质押融资 知识产权质押贷款 专利质押贷款 专利质押 知识产权质押', {
    insteadOf: 'LOAN_INTEREST',
  }),
  matter('GUARANTEE_FEE', '融资担保费补贴', 'CREDIT', '担保费补贴 担保业务 担保费 融资担保 担保降费 担保费用'),
  matter(
    'RISK_COMPENSATION',
    '信贷风险补偿',
    'CREDIT',
    `
    风险补偿 代偿补偿 不良贷款 代偿损失 风险代偿 风险补偿资金池 风险分担 资金损失 贷款损失 坏账 风险补助
  `,
  ),
  matter('STARTUP_GUARANTEED_LOAN', '创业担保贷款', 'CREDIT', '创业担保贷款', { insteadOf: 'LOAN_INTEREST STARTUP' }),
  matter(
    'INCLUSIVE_LOAN',
    '普惠贷款和延期还本付息',
    'CREDIT',
    '普惠小微贷款 延期还本付息 首贷 信用贷款支持政策 专项贷款 稳岗扩岗专项贷款 优惠利率 政采智贷 转贷 应急周转 续贷',
  ),
  matter('CREDIT_PRODUCT', '专属信贷金融产品', 'CREDIT', '专属信贷金融产品 授信总规模', { insteadOf: 'LOAN_INTEREST' }),
  matter('SUPPLY_CHAIN_FINANCE', '应收账款和供应链融资', 'CREDIT', '应收账款 供应链金融 供应链融资 核心企业'),
  matter('INSURANCE_PREMIUM', '保险保费补贴', 'CREDIT', '产品责任险 保证保险 保险补偿 保险保费 保费补贴 保费 责任保险'),
  matter('SCIENCE_INSURANCE', '科技保险', 'CREDIT', '科技保险 研发费用损失保险 研发损失保险 研发中断保险', {
    insteadOf: 'INSURANCE_PREMIUM',
  }),
  matter('FIRST_SET_INSURANCE', '首台（套）首批次保险补偿', 'CREDIT', '三首产品责任险 首台(套)产品责任险 首台(套)保险补偿', {
    together: ['首台套 首批次 首版次 三首', '保险 保费'],
    insteadOf: 'INSURANCE_PREMIUM FIRST_SET',
  }),
  matter('IP_INSURANCE', '知识产权保险', 'CREDIT', '知识产权类保险 知识产权保险 专利保险', { insteadOf: 'INSURANCE_PREMIUM' }),
  matter('TRADE_CREDIT_INSURANCE', '国内贸易信用保险', 'CREDIT', '国内贸易信用保险', { insteadOf: 'INSURANCE_PREMIUM' }),
  // 外贸外资
  matter('EXPORT_CREDIT_INSURANCE', '出口信用保险', 'TRADE', '出口信用保险 出口信保 短期出口信用保险'),
  // 信贷和担保
  matter('TECH_FINANCE_SERVICE', '科技金融服务体系', 'CREDIT', '科技金融服务机构 科技支行'),
  // 创新平台
  matter('KEY_LABORATORY', '重点实验室', 'INNOVATION_PLATFORM', '国家重点实验室 省级重点实验室 重点实验室 国家实验室 省实验室 实验室'),
  matter('ENGINEERING_CENTER', '工程（技术）研究中心', 'INNOVATION_PLATFORM', '工程研究中心 工程技术研究中心 工程实验室 工程技术中心'),
  matter('TECHNOLOGY_INNOVATION_CENTER', '技术创新中心', 'INNOVATION_PLATFORM', '技术创新中心 国家技术创新中心 产业创新中心'),
  matter('MANUFACTURING_INNOVATION_CENTER', '制造业创新中心', 'INNOVATION_PLATFORM', '制造业创新中心 国家制造业创新中心'),
  matter(
    'ENTERPRISE_TECHNOLOGY_CENTER',
    '企业技术中心',
    'INNOVATION_PLATFORM',
    '企业技术中心 企业技术(研发)中心 企业技术研发中心 企业研发中心 技术中心',
  ),
  matter('INDUSTRIAL_DESIGN_CENTER', '工业设计中心', 'INNOVATION_PLATFORM', '工业设计中心 工业设计研究院 工业设计'),
  matter('CLINICAL_RESEARCH_CENTER', '临床医学研究中心', 'INNOVATION_PLATFORM', '临床医学研究中心 国家医学中心 区域医疗中心'),
  matter('NEW_RESEARCH_INSTITUTION', '新型研发机构', 'INNOVATION_PLATFORM', '新型研发机构 高端新型研发机构 产业技术研究院 研发机构'),
  matter('PILOT_TEST_BASE', '中试基地', 'INNOVATION_PLATFORM', '中试基地 中试平台 中试熟化 概念验证 中试'),
  matter('INNOVATION_PLATFORM', '科技创新平台', 'INNOVATION_PLATFORM', '科技创新平台 创新平台 研发平台 科研平台 重大平台'),
  matter('INNOVATION_ALLIANCE', '创新联盟和联合体', 'INNOVATION_PLATFORM', '产业技术创新战略联盟 创新联合体 战略联盟'),
  matter(
    'POSTDOC_STATION',
    '博士后和院士工作站',
    'INNOVATION_PLATFORM',
    `
    博士后科研工作站 博士后科研流动站 博士后工作站 博士后创新实践基地 院士工作站 院士专家工作站 专家工作站
  `,
  ),
  // 数字化
  matter('DIGITAL_PROMOTION_CENTER', '数字化转型促进中心', 'DIGITAL', '数字化转型促进中心'),
  // 创新平台
  matter('INTERNATIONAL_COOPERATION_BASE', '国际科技合作基地', 'INNOVATION_PLATFORM', '国际科技合作基地 国际联合实验室 海外研发机构'),
  // 研发和攻关
  matter('RESEARCH_SPENDING', '研发投入', 'RESEARCH', '研发投入 研发费用占 研发准备金 研发费用投入 研发费用 研发经费实际支出 研发经费'),
  matter(
    'KEY_TECHNOLOGY',
    '关键核心技术攻关',
    'RESEARCH',
    '关键核心技术突破 关键核心技术 关键技术攻关 技术攻关 揭榜挂帅 重大科技攻关 卡脖子 共性技术 产业化技术攻关',
  ),
  matter(
    'NATIONAL_RESEARCH_PROJECT',
    '承担国家科技项目',
    'RESEARCH',
    `
    国家科技重大专项 国家重点研发计划 国家重大科技计划 国家重大科研项目 科技创新2030 国拨经费 重点研发计划
    重大科技项目
  `,
  ),
  matter(
    'SCIENCE_AWARD',
    '科学技术奖',
    'RESEARCH',
    `
    科学技术进步奖 自然科学奖 技术发明奖 科学技术奖 科学技术合作奖 企业技术创新奖 杰出贡献奖 科技进步奖 科技奖
    国家科学技术
  `,
  ),
  matter('FIRST_SET', '首台（套）首批次首版次', 'RESEARCH', '首台(套) 首台套 首批次 首版次 三首 首版次软件'),
  matter('NEW_PRODUCT', '新产品研发', 'RESEARCH', '新产品 产品研发 产品开发 高新技术产品 创新产品 国产化替代'),
  matter('BASIC_RESEARCH', '基础研究', 'RESEARCH', '基础研究 自由探索 科技创新智库 智库'),
  matter('INNOVATION_VOUCHER', '科技创新券', 'RESEARCH', '科技创新券 创新券 购买创新服务'),
  // 成果转化
  matter(
    'TECHNOLOGY_TRANSFER',
    '科技成果转化',
    'TECHNOLOGY_TRANSFER',
    '科技成果转移转化 科技成果转化 成果转化 科技成果引进 成果转移转化 先进技术成果',
  ),
  matter('TECHNOLOGY_CONTRACT', '技术合同交易', 'TECHNOLOGY_TRANSFER', '技术合同 技术交易 技术成交额 技术转让 技术开发合同 五技合同'),
  matter('TECHNOLOGY_TRANSFER_INSTITUTION', '技术转移机构', 'TECHNOLOGY_TRANSFER', '技术转移机构 技术转移示范机构 技术转移中心'),
  matter('TECHNOLOGY_BROKER', '技术经纪人', 'TECHNOLOGY_TRANSFER', '技术经纪人 技术经理人 技术经纪(经理)人 技术转移高端培训'),
  // 知识产权
  matter('PATENT_AWARD', '专利奖', 'INTELLECTUAL_PROPERTY', '专利奖 专利金奖 国家专利金奖 省专利奖'),
  matter('PATENT_GRANT', '专利创造', 'INTELLECTUAL_PROPERTY', '发明专利 国家专利 授权专利 国际专利 专利申请 专利授权 专利导航 专利'),
  matter(
    'IP_DEMONSTRATION_ENTERPRISE',
    '知识产权示范（优势）企业',
    'INTELLECTUAL_PROPERTY',
    '国家知识产权示范企业 国家知识产权优势企业 知识产权示范企业 知识产权优势企业 知识产权示范',
  ),
  matter('COPYRIGHT', '版权', 'INTELLECTUAL_PROPERTY', '版权示范单位 版权示范 软件著作权 版权登记 版权 著作权'),
  matter(
    'IP_SERVICE',
    '知识产权服务',
    'INTELLECTUAL_PROPERTY',
    '知识产权服务 知识产权运营 知识产权维权 知识产权保护 专利代理 商标代理 商标注册',
  ),
  // 标准
  matter(
    'STANDARD_SETTING',
    '标准制修订',
    'STANDARD',
    '国际标准 国家标准 行业标准 地方标准 团体标准 标准制修订 标准制(修)订 制(修)订标准 标准制定 标准创制 制定标准 标准制订 标准起草',
  ),
  matter('DIGITAL_STANDARD_SETTING', '数字经济标准制修订', 'STANDARD', '', {
    together: ['数字经济领域 数据领域', STANDARDS],
    insteadOf: 'STANDARD_SETTING',
  }),
  matter(
    'STANDARD_PILOT',
    '标准化试点示范',
    'STANDARD',
    `
    标准化试点 标准化示范 技术标准基地 对标达标 标准化良好行为 标准化技术委员会 技术标准创新基地 标准领跑者
    标准化技术组织
  `,
  ),
  // 质量和认证
  matter('QUALITY_AWARD', '质量奖', 'QUALITY', '中国质量奖 省质量奖 质量奖 质量标杆'),
  matter('QUALITY_SYSTEM_CERTIFICATION', '质量管理体系认证', 'QUALITY', '质量管理体系 贯标 体系认证 两化融合管理体系'),
  matter(
    'CARBON_CERTIFICATION',
    '碳足迹和节能低碳认证',
    'QUALITY',
    '碳足迹 碳标识 绿色低碳产品 能源管理体系 碳排放管理体系 产品碳足迹 绿色产品认证 碳标签',
  ),
  // 外贸外资
  matter(
    'INTERNATIONAL_CERTIFICATION',
    '国际认证和境外注册',
    'TRADE',
    '国际认证 国际资质认证 境外商标注册 海外认证 境外注册 国际标准认证 FDA 境外专利',
  ),
  matter('AEO_CERTIFICATION', '海关AEO认证', 'TRADE', 'AEO 海关高级认证 海关AEO高级认证'),
  // 数字化
  matter('SOFTWARE_CERTIFICATION', '软件能力认证', 'DIGITAL', 'CMMI DCMM ITSS 软件能力成熟度 数据管理能力成熟度 软件工程化'),
  // 质量和认证
  matter('TESTING_SERVICE', '检验检测', 'QUALITY', '检验检测 安全性测试 质检中心 计量 质量基础设施 CNAS'),
  // 老字号
  matter('CHINA_TIME_HONORED_BRAND', '中华老字号', 'TIME_HONORED', '中华老字号'),
  matter('PROVINCIAL_TIME_HONORED_BRAND', '省级老字号', 'TIME_HONORED', '省级老字号 吉林老字号 浙江老字号 河北老字号 江苏老字号'),
  matter('CITY_TIME_HONORED_BRAND', '市级老字号', 'TIME_HONORED', '市级老字号'),
  matter('TIME_HONORED_BRAND', '老字号传承振兴', 'TIME_HONORED', '老字号企业 老字号'),
  // 地理标志
  matter('GEOGRAPHICAL_INDICATION', '地理标志', 'GEOGRAPHICAL_INDICATION', '国家地理标志 地理标志商标 地理标志'),
  matter(
    'GEOGRAPHICAL_INDICATION_PROTECTION',
    '地理标志保护工程',
    'GEOGRAPHICAL_INDICATION',
    '地理标志保护工程 地理标志产品保护示范区 地理标志示范区',
  ),
  // 品牌
  matter('WELL_KNOWN_TRADEMARK', '驰名商标', 'BRAND', '驰名商标 中国驰名商标 著名商标'),
  matter('COLLECTIVE_TRADEMARK', '集体商标和证明商标', 'BRAND', '集体商标 证明商标'),
  matter('PROVINCIAL_QUALITY_BRAND', '省级精品品牌', 'BRAND', '省级精品 品字标 吉林精品 湘品'),
  matter('REGIONAL_BRAND', '区域公用品牌', 'BRAND', '区域品牌 区域公共品牌 公用品牌 消费名品 中国消费名品'),
  matter('BRAND_ADVERTISING', '广告宣传', 'BRAND', '投放广告 广告费用 广告宣传 广告费 宣传推介 品牌宣传 媒体宣传'),
  matter('BRAND_BUILDING', '品牌建设', 'BRAND', '品牌建设 品牌培育 国家品牌 品牌战略 自主品牌 名牌产品 品牌化发展'),
  // 市场拓展
  matter('EXHIBITION_ATTENDANCE', '参展补助', 'MARKET', '参展 展位费 展位费用 展位 参加国内外大型展会 参加展会 境外展会 布展费', {
    together: ['参加 参展', '展会 博览会 展览会 交易会'],
    insteadOf: 'EXHIBITION_HOSTING',
  }),
  matter(
    'EXHIBITION_HOSTING',
    '办展办会补助',
    'MARKET',
    '举办展会 展会活动 全国性展会 引进展会 展会经费 展览和 博览会 产业大会 产业论坛 办展 会展 供需对接 办会 产品推介',
  ),
  matter('MARKET_EXPANSION', '市场开拓', 'MARKET', '市场开拓 开拓国际市场 开拓市场 开拓国内市场 销售渠道 产销对接'),
  // 商贸消费
  matter('FIRST_LAUNCH_ECONOMY', '首发经济', 'COMMERCE', '首发经济 首店 首展 首秀 品牌首店'),
  // 数字化
  matter(
    'INTELLIGENT_MANUFACTURING',
    '智能制造',
    'DIGITAL',
    '智能制造标杆 智能制造示范 智能制造 智能工厂 智能车间 数字化车间 灯塔工厂 无人工厂 智能化升级',
  ),
  matter('INDUSTRIAL_INTERNET', '工业互联网', 'DIGITAL', '工业互联网 标识解析 工业APP 工业App 企业内网 内网标杆'),
  matter(
    'DIGITAL_TRANSFORMATION',
    '数字化转型',
    'DIGITAL',
    '数字化转型 数字化改造 智能化改造 信息化改造 数转服务平台 数智化改造 智改数转 企业上云 上云用云 数字化服务 数字赋能 数字化、智能化',
  ),
  matter('FIVE_G_APPLICATION', '5G融合应用', 'DIGITAL', '5G融合应用 5G应用 5G+', { insteadOf: 'FIVE_G' }),
  matter('FIVE_G', '5G和信息基础设施', 'DIGITAL', '5G 信息基础设施 数字基础设施 IPv6 移动通信网络 基站'),
  matter(
    'DIGITAL_APPLICATION',
    '数字经济融合应用',
    'DIGITAL',
    '数字经济融合应用 创新应用场景 应用示范场景 应用场景 数字产业 优秀解决方案 数字经济',
  ),
  // 算力和人工智能
  matter('DATA_CENTER', '数据中心', 'COMPUTING', '数据中心 国家绿色数据中心'),
  matter('COMPUTING_CENTER', '智算中心和算力平台', 'COMPUTING', '智算中心 算力中心 算力调度 一体化算力 智能算力 算力规模 算力基础设施'),
  matter('COMPUTING_VOUCHER', '算力券', 'COMPUTING', '算力券 算力服务合同 用算主体 算力服务'),
  matter('ARTIFICIAL_INTELLIGENCE', '人工智能和大模型', 'COMPUTING', '大模型 人工智能 商用案例 模型备案 智能体'),
  // 数据要素
  matter('DATA_TRADING', '数据登记流通交易', 'DATA', '数据交易 数据登记 数据产品 数据要素 数据交易场所 数据资产 数据标注 数商 数据流通'),
  // 数字化
  matter('SOFTWARE_PRODUCT', '软件产品和信创', 'DIGITAL', '软件产品 信创 软件企业 软件业务收入 基础软硬件 国产化 集成电路 半导体'),
  // 绿色低碳
  matter('GREEN_FACTORY', '绿色工厂等绿色制造', 'GREEN', '绿色工厂 绿色供应链 绿色制造 绿色工业园区 绿色园区 绿色设计'),
  matter('ZERO_CARBON', '零碳工厂、零碳园区', 'GREEN', '零碳工厂 零碳园区 近零碳 低碳示范 零碳'),
  matter('EFFICIENCY_LEADER', '能效水效领跑者', 'GREEN', '能效领跑者 能效标杆 节水型企业 节水标杆 领跑者'),
  matter(
    'ENERGY_SAVING',
    '节能降碳改造',
    'GREEN',
    '节能降碳 节能改造 节能低碳 节能量 清洁生产 资源综合利用 循环利用 超低排放 节能环保 碳达峰 再生资源 废弃物回收 循环经济',
  ),
  // 能源
  matter('GREEN_POWER', '绿电使用', 'ENERGY', '购买和使用绿电 绿电 绿色电力 绿证'),
  // 投资和技改
  matter('TECHNOLOGY_RENOVATION', '技术改造', 'INVESTMENT', '技术改造 技改 技改升级 技改项目 产业基础再造 技改投资'),
  matter('EQUIPMENT_INVESTMENT', '设备投资', 'INVESTMENT', '设备购置额 设备投资 购置设备 生产性设备 设备购置 关键设备'),
  matter('EQUIPMENT_RENEWAL', '设备更新', 'INVESTMENT', '设备更新 大规模设备更新 老旧设备'),
  matter(
    'FIXED_ASSET_INVESTMENT',
    '固定资产投资',
    'INVESTMENT',
    `
    固定资产投资 新增企业投资项目 产业项目 重大产业项目 新建项目 固投 投资强度 亩均投资 建成投产 增资扩产 扩大再生产
    重大项目
  `,
  ),
  // 招商引资
  matter(
    'PROJECT_LANDING',
    '招商项目落地',
    'ATTRACTION',
    '新引进落地 引进落地 企业落户 落户奖励 迁入 注册落户 招商引资项目 新引进项目 新落户 新迁入',
  ),
  // 投资和技改
  matter('MAJOR_PROJECT', '重点工程和重大项目', 'INVESTMENT', '重点工程 民间投资项目 特许经营'),
  // 企业成长
  matter('STRATEGIC_EMERGING_INDUSTRY', '战略性新兴产业', 'GROWTH', '战新奖补 战略性新兴产业上规'),
  // 园区和载体
  matter('PARK_OPERATION', '园区运营', 'PARK', '园区运营机构 运营绩效 入住率 园区运营 投资运营机构 厂房'),
  matter('SERVICE_CLUSTER', '现代服务业集聚区', 'PARK', '现代服务业集聚区 服务业集聚区 服务业集聚示范区 服务业集聚'),
  matter('DIGITAL_PARK', '数字经济产业园区', 'PARK', '数字经济产业园区 数字经济园区 大数据产业基地 软件园 数字产业园'),
  matter('SME_PARK', '中小企业园', 'PARK', '中小企业园区 中小企业园 小微企业园 小微园'),
  matter('BUILDING_ECONOMY', '楼宇经济', 'PARK', '楼宇经济 特色楼宇 亿元楼宇 商务楼宇'),
  matter('NEW_INDUSTRY_DEMONSTRATION_BASE', '新型工业化示范基地', 'PARK', '新型工业化产业示范基地 新型工业化示范基地 示范县'),
  // 双创孵化
  matter('INCUBATOR', '孵化器', 'INCUBATION', '科技企业孵化器 孵化器 加速器 孵化基地 孵化载体'),
  matter('MAKER_SPACE', '众创空间', 'INCUBATION', '众创空间 星创天地 创客空间'),
  matter(
    'DUAL_INNOVATION_BASE',
    '双创载体和基地',
    'INCUBATION',
    `
    双创载体 双创基地 双创示范基地 小型微型企业创业创新 创业创新示范基地 创新创业载体 创业孵化示范基地 创业示范园区
    载体运营机构 大学科技园 创业孵化基地
  `,
  ),
  matter('INNOVATION_CONTEST', '创新创业大赛', 'INCUBATION', '创新创业大赛 创业大赛 创客中国 创翼 星火项目'),
  // 人才
  matter(
    'TALENT_INTRODUCTION',
    '人才引进',
    'TALENT',
    '高层次人才 引进人才 人才引进 引才 新引进落户 柔性引进 骨干人才 领军人才 引进高层次 紧缺人才 人才计划 购房补贴 安家费 安家补贴 安家补助 人才安居',
  ),
  matter('TALENT_LIVING', '人才生活补助', 'TALENT', '生活补助 研发人才 科技副总 科技特派员 博士服务团 租房补贴 生活补贴 人才津贴 生活津贴'),
  matter('TALENT_TEAM', '人才团队', 'TALENT', '人才团队 创新团队 科创团队 研发团队 科研团队 创客团队'),
  matter('CRAFT_MASTER', '工艺美术大师', 'TALENT', '工艺美术大师 中国工艺美术大师 陶瓷艺术大师 工艺大师'),
  // 文化
  matter(
    'HERITAGE_INHERITOR',
    '非遗传承人',
    'CULTURE',
    '代表性传承人 非物质文化遗产代表性项目 非遗传承人 非物质文化遗产 传习补贴 非遗工坊 非遗',
  ),
  // 人才
  matter('ENTREPRENEUR', '企业家队伍', 'TALENT', '企业家队伍 经营管理人才 企业高管 企业家 企业主要负责人'),
  matter('SKILLED_TALENT', '技能人才', 'TALENT', '技能人才 高技能人才 技能大师工作室 技能骨干 技能大赛 技能竞赛 技能认定 首席技师'),
  matter('SCHOOL_ENTERPRISE_TRAINING', '校企联合培养', 'TALENT', '校企联合培养 联合培养 订单培养 产教融合 现代学徒 订单式培养'),
  matter('INDUSTRY_COLLEGE', '现代产业学院', 'TALENT', '现代产业学院 产业学院'),
  matter('TRAINING_BASE', '实训基地', 'TALENT', '实训基地 教育实训基地 公共实训基地 培训基地'),
  // 就业
  matter(
    'VOCATIONAL_TRAINING',
    '职业技能培训',
    'EMPLOYMENT',
    '职业技能提升培训 职业技能培训 岗位技能 培训补贴 技能提升培训 职工培训 技能提升补贴',
  ),
  matter('APPRENTICE_TRAINING', '新型学徒制', 'EMPLOYMENT', '新型学徒制 学徒', { insteadOf: 'VOCATIONAL_TRAINING' }),
  matter('TALENT_TRAINING', '人才进修和交流培训', 'EMPLOYMENT', '高级培训 进修 公益性交流培训 高端培训', {
    insteadOf: 'VOCATIONAL_TRAINING',
  }),
  matter(
    'JOB_ABSORPTION',
    '吸纳就业补贴',
    'EMPLOYMENT',
    `
    吸纳就业 吸纳高校毕业生 新招用 招用登记失业 吸纳就业补贴 扩岗 吸纳符合条件劳动者 招用 带动就业
  `,
  ),
  matter('SOCIAL_INSURANCE_SUBSIDY', '社保补贴', 'EMPLOYMENT', '社保补贴 社会保险补贴 社会保险费补贴 职工养老保险'),
  matter('POST_SUBSIDY', '岗位补贴', 'EMPLOYMENT', '岗位补贴 公益性岗位'),
  matter('STABLE_JOBS_REFUND', '稳岗返还', 'EMPLOYMENT', '稳岗返还 失业保险稳岗返还 不裁员 未裁员 失业保险费的 裁员率 稳岗补贴 失业保险费'),
  matter('TRAINEE_SUBSIDY', '就业见习补贴', 'EMPLOYMENT', '就业见习 见习补贴 见习单位'),
  matter('EMPLOYMENT_SERVICE', '就业服务', 'EMPLOYMENT', '职业介绍 就业服务 人力资源服务 劳务协作'),
  // 创业
  matter('STARTUP', '创业补贴', 'ENTREPRENEURSHIP', '创业补贴 首次创业 一次性创业补贴 自主创业 创业扶持 创业者 初次创业 创业失败 创业项目'),
  // 外贸外资
  matter('FOREIGN_INVESTMENT', '外商投资', 'TRADE', '外商投资 外资项目 实际到位外资 利用外资 外商直接投资 外资企业 跨国公司'),
  matter('FOREIGN_TRADE', '外贸进出口', 'TRADE', '进出口 外贸企业 出口额 外贸业务 外贸 加工贸易 进口贴息 服务贸易 服务外包 汇率避险 出口'),
  matter('BONDED_BUSINESS', '保税业务', 'TRADE', '保税维修 保税研发 保税租赁 保税展示 保税'),
  matter('CROSS_BORDER_ECOMMERCE', '跨境电商', 'TRADE', '跨境电商 跨境电子商务 海外仓'),
  matter('OVERSEAS_INVESTMENT', '境外投资合作', 'TRADE', '对外投资 境外投资 对外承包工程 走出去'),
  // 商贸消费
  matter('ECOMMERCE', '电子商务', 'COMMERCE', '电子商务示范企业 电商企业 电商直播 直播基地 电子商务 电商 乡村e镇'),
  matter('ECOMMERCE_PLATFORM', '电子商务平台', 'COMMERCE', '电子商务平台 电商平台 平台交易规模 网络交易规模', { insteadOf: 'ECOMMERCE' }),
  matter('ONLINE_SALES', '网络销售', 'COMMERCE', '网络销售额 第三方电商平台 网上商城 网络零售额 直播带货', {
    insteadOf: 'ECOMMERCE ECOMMERCE_PLATFORM',
  }),
  matter(
    'RETAIL',
    '商贸消费',
    'COMMERCE',
    `
    以旧换新 消费券 促消费 夜间消费 夜间经济 夜经济 商业街区 步行街 县域商业 餐饮企业 社会消费品零售 连锁化 消费品
    家电 一刻钟便民
  `,
  ),
  matter('CAR_SALES', '汽车消费', 'COMMERCE', '二手车 汽车销售 汽车消费 新能源汽车 购车'),
  matter('SUPPLY_CHAIN_PLATFORM', '产业供应链平台', 'COMMERCE', '产业供应链平台 供应链平台 平台经济 供应链企业'),
  // 物流
  matter('NETWORK_FREIGHT', '网络货运', 'LOGISTICS', '网络货运'),
  matter(
    'LOGISTICS',
    '物流',
    'LOGISTICS',
    `
    物流园区 物流枢纽 物流企业 A级物流 冷链物流 仓储物流 物流设施 寄递物流 智慧物流 物流 快递 中欧班列 班列 多式联运
    冷链
  `,
  ),
  matter('TRANSPORT', '交通运输', 'LOGISTICS', '客运 公交 高速公路 货运车辆 通行费 充换电设施 充电设施 充电桩 加氢站'),
  // 文化
  matter(
    'CULTURAL_PARK',
    '文化产业园区（基地）',
    'CULTURE',
    '文化产业示范园区 文化产业示范基地 文化和科技融合示范基地 文化科技融合示范基地 文化出口基地 文化与金融合作示范区 文化产业园区 文化+',
  ),
  matter('CULTURAL_ENTERPRISE', '文化企业', 'CULTURE', '全国文化企业30强 优秀文化企业 文化企业'),
  matter(
    'CULTURAL_PROJECT',
    '文化产业项目',
    'CULTURE',
    '文化产业项目 文化产业 影视 文创 动漫 演艺 数字创意 出版 公共文化服务 博物馆 文物 电影',
  ),
  // 旅游
  matter('TOURISM_TECHNOLOGY_PARK', '旅游科技示范园区', 'TOURISM', '旅游科技示范园区'),
  matter(
    'TOURIST_ATTRACTION_RATING',
    '景区和度假区创建',
    'TOURISM',
    '5A级 4A级 A级旅游景区 A级景区 旅游度假区 景区创建 全域旅游示范区 旅游休闲街区 国家5A 星级饭店 旅游民宿',
  ),
  matter('TOURIST_GROUPS', '旅行社引客', 'TOURISM', '旅行社 旅游专列 包机 大型团队 组织游客 接待游客 引客 旅游包机 研学团队 过夜游客'),
  matter(
    'TOURISM_PROJECT',
    '文旅项目',
    'TOURISM',
    '文旅康养示范区 文旅康养集聚区 文旅项目 重大文旅 文旅康养 旅游项目 智慧旅游 智慧景区 旅游厕所 旅游宣传 文旅 旅游演艺 乡村旅游 旅游产业 旅游',
  ),
  // 养老托育
  matter(
    'ELDERLY_CARE',
    '养老服务',
    'CARE',
    `
    养老服务机构 养老机构 养老产业项目 养老床位 养老服务 康养项目 养老企业 养老项目 康养 养老
  `,
  ),
  matter('CHILD_CARE', '托育服务', 'CARE', '托育机构 托育服务 托位 示范托育机构 婴幼儿 托育'),
  // 医药健康
  matter('PHARMACEUTICAL', '医药研发', 'HEALTH_CARE', '新药 仿制药 一致性评价 临床批件 药品 医疗器械 中药大品种 中药 临床试验 生物医药'),
  // 农业
  matter('HERBAL_PLANTING', '中药材种植', 'AGRICULTURE', '中药材种植基地 道地药材 中药材 GAP'),
  matter('AGRI_LEADING_ENTERPRISE', '农业产业化龙头企业', 'AGRICULTURE', '龙头企业认定'),
  matter('AGRI_PROCESSING', '农产品加工', 'AGRICULTURE', '农产品精深加工 农产品加工 农产品初加工 渔业产品初加工 精深加工 预制菜 食品加工'),
  matter(
    'AGRI_PRODUCTION',
    '农业生产',
    'AGRICULTURE',
    `
    种质资源 良种繁育 良种 高标准农田 农机 粮食 设施农业 特色农业 畜牧 养殖 种植 农业社会化服务 绿色食品 有机农产品
    有机肥 农业项目 生猪
  `,
  ),
  matter('AGRI_INSURANCE', '农业保险', 'AGRICULTURE', '农业保险 特色农业保险 特色产业保险'),
  // 建筑业
  matter(
    'CONSTRUCTION_QUALIFICATION',
    '建筑业资质和评优',
    'CONSTRUCTION',
    '特级(综合)资质 特级资质 建筑业企业 鲁班奖 工程评优 建筑业 建筑企业',
  ),
  matter('PREFABRICATED_BUILDING', '装配式建筑和智能建造', 'CONSTRUCTION', '智能建造 绿色建筑 装配式'),
  // 通用航空
  matter(
    'GENERAL_AVIATION',
    '通用航空',
    'AVIATION',
    '通用机场 通用航空 航空飞行营地 低空飞行 低空经济 无人机 航空器 飞行员执照 通航 低空旅游 航空应急救援 型号合格证 短途运输 运输机场',
  ),
  // 文化
  matter('SPORTS_EVENT', '体育赛事', 'CULTURE', '体育赛事 赛事 体育产业 竞技比赛 马拉松 体育'),
  // 能源
  matter(
    'GAS_PRODUCTION',
    '天然气增储上产',
    'ENERGY',
    '非常规天然气 煤层气 增储项目 上产项目 探明储量 外送气量 新增用气量 增储上产 天然气 气源供应',
  ),
  matter('NEW_ENERGY', '新能源', 'ENERGY', '光伏 储能 氢能 风力 新能源 可再生能源 源网荷储 地热'),
  // 税收
  matter('RESEARCH_SUPER_DEDUCTION', '研发费用加计扣除', 'TAX', '研发费用加计扣除 加计扣除', {
    insteadOf: 'RESEARCH_SPENDING ENTERPRISE_INCOME_TAX',
  }),
  matter('HIGH_TECH_TAX', '高新技术企业所得税优惠', 'TAX', '减按15% 高新技术企业税收优惠 15%的税率', {
    insteadOf: 'HIGH_TECH_RECOGNITION',
  }),
  matter('SMALL_TAXPAYER_VAT', '小规模纳税人增值税减免', 'TAX', '小规模纳税人'),
  matter('INDIVIDUAL_INCOME_TAX', '个人所得税减免', 'TAX', '个人所得税 个税'),
  matter('ENTERPRISE_INCOME_TAX', '企业所得税优惠', 'TAX', '企业所得税 应纳税所得额 小型微利企业'),
  matter('SIX_TAXES_TWO_FEES', '六税两费减免', 'TAX', '六税两费', { together: ['资源税', '印花税', '耕地占用税'] }),
  matter('LOCAL_TAX_HARDSHIP', '房产税和土地使用税减免', 'TAX', '困难减免税 房产税 城镇土地使用税 土地增值税'),
  matter('VAT_REFUND', '增值税留抵退税和即征即退', 'TAX', '留抵退税 即征即退 留抵税额 加计抵减 反向开票'),
  matter('EQUIPMENT_TAX_CREDIT', '专用设备投资抵免', 'TAX', '税额抵免 专用设备的投资额 专用设备 加速折旧'),
  matter('VEHICLE_TAX', '车辆购置税和车船税', 'TAX', '车辆购置税 车船税'),
  matter('REORGANISATION_TAX', '改制重组税收', 'TAX', '非货币性资产投资 资产重组 转增注册资本 股权调整 非货币性资产'),
  matter('TAX_RELIEF', '税费优惠', 'TAX', '税收优惠 税费优惠 税费减免 税收减免 减税降费 免征 税收'),
  // 企业成长
  matter('LOCAL_FISCAL_CONTRIBUTION', '地方财政贡献奖励', 'GROWTH', '地方财政贡献 地方经济贡献 贡献率 纳税额 税收贡献'),
  // 费用
  matter(
    'SOCIAL_INSURANCE_DEFERRAL',
    '社保费缓缴和降费',
    'FEE',
    `
    缓缴社会保险费 失业保险费率 缓缴失业保险 缓缴职工医保 社会保险费 失业保险总费率 工伤保险费率 缓缴
  `,
  ),
  matter(
    'RENT_RELIEF',
    '房租减免和补贴',
    'FEE',
    `
    减免租金 租金减免 房租 场地租金 租金 办公用房 产业载体 办公场地 房屋租赁 承租国有房屋
  `,
  ),
  matter('TRADE_UNION_FEE', '工会经费返还', 'FEE', '工会经费'),
  matter('TESTING_FEE_RELIEF', '检验检测计量费减免', 'FEE', '检验检测收费 检定费用 特种设备检验 检验检测费', {
    insteadOf: 'TESTING_SERVICE',
  }),
  matter('ADMINISTRATIVE_FEE', '行政事业性收费和保证金减免', 'FEE', '行政事业性收费 水土保持补偿费 投标保证金 履约保证金 保证金 涉企收费'),
  matter('UTILITY_CONNECTION', '水电接入费用', 'FEE', '用电报装 道路接入工程 接入工程 零投资'),
  // 用地
  matter(
    'LAND_SUPPLY',
    '产业用地保障',
    'LAND',
    '用地支持 用地保障 物流仓储用地 建设用地 用地需求 供地 项目用地 用地指标 协议方式 先租后让 弹性年期 研发用地 闲置土地 低效用地',
  ),
  matter('LAND_PRICE', '土地出让底价优惠', 'LAND', '土地出让底价 出让底价 土地出让价款 工业用地出让最低价'),
  matter('PLOT_RATIO', '提高容积率不增收价款', 'LAND', '提高容积率 容积率 不增收土地价款 不再增收土地价款 厂房加层'),
  // 要素价格
  matter(
    'EMERGING_INDUSTRY_POWER_PRICE',
    '战略性新兴产业电价',
    'PRICE',
    '战略性新兴产业电价 战略性新兴产业电力市场交易 战略性新兴产业用电交易 终端电价',
  ),
  matter('POWER_PRICE', '用电用水用气价格', 'PRICE', '优惠电价 电价 需量(容量)电费 需量电费 电费 水价 气价 水电气 用水用电用气'),
  // 政府采购
  matter(
    'SME_PROCUREMENT',
    '政府采购预留中小企业份额',
    'PROCUREMENT',
    '专门面向中小企业 预留份额 预留给中小企业 采购份额 政府采购项目 政府采购工程',
    { together: ['采购', '中小企业 小微企业'] },
  ),
  matter('PROCUREMENT_EVALUATION', '政府采购评审优惠', 'PROCUREMENT', '评审优惠 价格扣除 价格评审优惠'),
  matter('INNOVATIVE_PRODUCT_PROCUREMENT', '创新产品首购订购', 'PROCUREMENT', '首购 订购 优先采购 绿色采购 绿色低碳产品政府采购'),
  // 专业镇
  matter('SPECIALTY_TOWN_DEVELOPMENT', '专业镇发展', 'SPECIALTY_TOWN', '专业镇发展专项资金 重点专业镇 省级专业镇'),
  // 服务体系
  matter('PUBLIC_SERVICE_PLATFORM', '公共服务平台', 'SERVICE', '公共服务平台 中小企业公共服务示范平台 公共服务示范平台'),
  matter('PRODUCER_SERVICE', '专业服务和中介服务', 'SERVICE', '律师事务所 会计师事务所 人力资源服务产业园 中介机构 管理咨询 代理记账'),
  // 其他
  matter('SAFETY', '安全生产和应急', 'OTHER', '安全生产 应急物资 安责险 安全改造'),
  matter('PUBLIC_REPORTING', '举报奖励', 'OTHER', '举报 举报人'),
  // 算力和人工智能
  matter('PRODUCT_TESTING', '产品测试和送检', 'COMPUTING', '送检单位', { insteadOf: 'TESTING_SERVICE' }),
  // 其他
  matter('HOUSING', '住房保障', 'OTHER', '保障性租赁住房 保障性住房 人才公寓 配租型'),
  // 绿色低碳
  matter('ECOLOGY', '生态保护修复', 'GREEN', '生态保护修复 公益林 林业碳汇 造林'),
  // 企业成长
  matter('PRIVATE_ECONOMY', '民营经济和中小企业发展', 'GROWTH', '民营经济 纾困'),
];

/** Spellings that name a trade rather than a thing rewarded. They count only if the condition has no other spelling. */
export const WEAK_SPELLINGS: ReadonlySet<string> = new Set(
  words(`
  旅游 文旅 旅游产业 体育 赛事 物流 快递 养殖 种植 农机 粮食 畜牧 出版 影视 文创 演艺 动漫 文物 养老 托育 康养
  电商 电子商务 出口 外贸 进出口 外贸企业 电商企业 专利 计量 数字经济 人工智能 产业集群 新能源 储能 光伏 保税
  中药 药品 租金 缓缴 税收 免征 新产品 创新产品 设备购置 基金 股权投资 发展基金 专项基金 固定资产投资 建成投产
  新建项目 产业项目 重大项目 实验室 创新平台 技术中心 引才 专项贷款 首贷 续贷 企业家 民营经济 供需对接 云计算
  上市公司 上市后备 检验检测 厂房 办公用房 产业载体 实训基地 消费品 餐饮企业 文化产业 企业研发中心 研发机构
  研发平台 大模型 基站 5G 高速公路 公交 装配式 银行贷款 核心企业 保费 白名单企业 生猪 良种 市场开拓 增长 半导体
  信创 集成电路 建筑企业 建筑业企业 纾困 龙头企业认定 服务外包 绿色工业园区 迁入 招用 电价 租房补贴
  社会保险费
  集体商标 证明商标
`),
);
/** Longer words that contain a spelling but name no matter. */
export const NOT_MATTERS: readonly string[] = [
  ...NOT_MATTERS_IN_SHANXI,
  '并购贷款',
  ...words(`
    并购买 并购置 首购商品住房 首购住房 首购商品房 首购房 上规模 技术改造资金 技改资金 技改专项资金 省级技术改造 保费收入 计量单位 基金管理 人工智能企业 融资担保公司 融资担保机构 政府性融资担保 专利申请受理 税收征管 税收级 体育局 物流成本 上市公司协会
    出口报关 旅游局 文旅局 基础研究类 不含采矿 柔性引进人才 数字经济发展 税收分成 税收省级分成 税收市级分成 税收地方留成
  `),
];
/** Longer words that contain a word of `together` but do not count as it. */
export const NOT_TOGETHER: readonly string[] = words('营业收入占 营业收入的比值 产值占 占产值 无息');

/** Recognitions (认定). As a quality of the payee they are not what is rewarded. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MATTERS.filter(({ field }) => field === 'RECOGNITION').map(({ code }) => code),
  'AGRI_LEADING_ENTERPRISE',
  'TOP_ENTERPRISE_LIST',
]);
/** Fields of institutions (机构). Without a recognition they are payees if something else is rewarded. */
export const INSTITUTIONS: ReadonlySet<MatterField> = new Set(['INNOVATION_PLATFORM', 'INCUBATION', 'SPECIALTY_TOWN']);
/** Words for conferring or winning a recognition. */
export const CONFERRED = new RegExp(
  oneOf(words('认定 获评 评为 评定 评选 入选 新增 列入 首次 新获 通过 晋升 培育 授予 复核 称号 纳入 创建 迁入 入库 倍增 申报')),
  'u',
);
/** Fields whose matters the name of the gift tells (贴息, 保费补贴). */
export const OF_THE_GIFT: ReadonlySet<MatterField> = new Set([
  'CREDIT',
  'EMPLOYMENT',
  'TAX',
  'FEE',
  'LAND',
  'PRICE',
  'PROCUREMENT',
  'CAPITAL',
  'TALENT',
]);
/** Matters of other fields that the name of the gift tells (算力券). */
export const VOUCHERS = new Set(['INNOVATION_VOUCHER', 'COMPUTING_VOUCHER']);
