import { ZONE_NAMES } from './shanxi';
import { words } from './words';

/** A group of payees (受益主体) and its names in policy texts. Matched in folded text without quotation marks, longest first. */
export interface BeneficiaryTerm {
  readonly code: string;
  /** 受益主体 in Chinese. */
  readonly name: string;
  /** Codes of the groups that it is part of. An award to a broader group is open to it. */
  readonly broader: readonly string[];
  readonly spellings: readonly string[];
}

export const BENEFICIARIES: readonly BeneficiaryTerm[] = [
  {
    code: 'ENTERPRISE',
    name: '企业',
    broader: [],
    spellings: words(`
      项目业主 投资主体 投资方 项目方 项目公司 实施主体 运营商 商家 商户 厂商 厂家 供应商 帮扶车间 采购商 制造商 生产商 承运商 供货商 剧组 制片方 制作方 出品方 船公司 卖方 零售商 批发商 经销商 开发商 货主 船东 用电户 用电用户
      工业用户 独角兽 准独角兽 用算主体 原始权益人 出租人 旗舰店 跨国公司 经营者 网店 书店 商店 药店 饭店 酒店 宾馆 客栈
      服务商 服务公司 企事业单位 企业事业单位 商超 超市 商场 餐馆 农家乐 加油站 电影院 影城 酒庄 剧场 剧院 航空公司 雇主
    `),
  },
  { code: 'SME', name: '中小企业', broader: ['ENTERPRISE'], spellings: words('小型、微型企业 小型和微型企业 小微主体 普惠小微 小微商户') },
  {
    code: 'INDIVIDUAL_BUSINESS',
    name: '个体工商户',
    broader: [],
    spellings: words('个体工商户 个体户 个体经济 个体经营 个体商户 限上个体'),
  },
  {
    code: 'SRDI',
    name: '专精特新企业',
    broader: ['SME'],
    spellings: words('专精特新 小巨人 制造业单项冠军 单项冠军 隐形冠军'),
  },
  {
    code: 'HIGH_TECH',
    name: '高新技术和科技型企业',
    broader: ['ENTERPRISE'],
    spellings: words('高企'),
  },
  {
    code: 'CHAIN_LEADER',
    name: '产业链链主和链上企业',
    broader: ['ENTERPRISE'],
    spellings: words('链主 产业链链主 链核 链主链核'),
  },
  {
    code: 'AGRI_ENTERPRISE',
    name: '农业和农产品企业',
    broader: ['ENTERPRISE'],
    spellings: words('农场 农牧场 牧场 奶牛场 渔场 林场 茶场 农产品初加工 渔业产品初加工'),
  },
  {
    code: 'SPECIALTY_TOWN',
    name: '专业镇',
    broader: [],
    spellings: words('专业镇 产业名镇 特色小镇 特色产业集群'),
  },
  {
    code: 'PLATFORM_OPERATOR',
    name: '平台运营机构和平台企业',
    broader: ['ENTERPRISE'],
    spellings: words(
      '平台运营机构 平台运营方 平台运营单位 平台运营主体 平台经营方 平台建设方 平台建设单位 平台机构 平台单位 平台服务商 平台项目 电商平台 工业互联网平台',
    ),
  },
  {
    code: 'PARK',
    name: '园区、开发区和产业园运营机构',
    broader: [],
    spellings: words(`
      园区 开发区 管委会 产业园 人力资源服务产业园 产业园区 工业园 工业园区 科技园 物流园 物流园区 示范园区 中小企业园区 中小企业园 小微园 高新区 经开区 集聚区 保税区 试验区 创业园 科创园 示范园 示范园区(基地) 园区(基地) 合作示范区
    `),
  },
  {
    code: 'INCUBATOR',
    name: '孵化器、众创空间和双创载体',
    broader: [],
    spellings: words('孵化器 众创空间 双创载体 创业载体 孵化载体 创新载体 加速器 载体运营机构 星创天地 大学科技园 孵化园'),
  },
  {
    code: 'RESEARCH_INSTITUTION',
    name: '科研院所、高校和研发机构',
    broader: [],
    spellings: words(`
      科研院所 研究院所 研究院 研究所 高校 高等院校 高等学校 院校 职业院校 大学 学院 产业学院 高校院所 实验室 联合实验室 省实验室 国家实验室 智库 联合体 创新战略联盟 中职学校 高职院校 职教中心 职业学校 技工院校 技师学院 科研事业单位 流动站 研究站
    `),
  },
  {
    code: 'TALENT',
    name: '人才、创业者和团队',
    broader: [],
    spellings: words(`
      人才 领军人才 领军人物 团队 企业家 创业者 创客 博士 硕士 博士后 研究生 本科生 毕业生 大学生 留学生 工艺美术大师 传承人 艺人 手艺人 工匠 技师 教师 导师 院士 科学家
      名医 医师 医生 护士 工程师 设计师 艺术家 书画家 作家 名家 名师 高管 企业主要负责人 企业负责人 主要负责人 法定代表人 职业经理人
      技术经纪人 技术经理人 技术经纪(经理)人 合伙人 骨干 特派员 科技副总 博士服务团 选手 获奖者 个人 青年 主播 带头人 完成人 发明人 运动员 教练员
      购房人才 演员 群众演员 创作者 作者 技术能手 高级工 创业项目 专家 船员 校长 园长 班主任 船长 轮机长 飞行员 艺术团队 教练
    `),
  },
  {
    code: 'FINANCIAL_INSTITUTION',
    name: '金融机构',
    broader: [],
    spellings: words('银行 商业银行 基金管理人 科技支行 担保业务'),
  },
  {
    code: 'SOCIAL_ORGANIZATION',
    name: '协会和团体组织',
    broader: [],
    spellings: words('协会 商会 商协会 社会团体 学会 联盟 促进会 经济促进会 联合会 民办非企业单位 的组织 活动组织者 基金会 志愿服务队'),
  },
  {
    code: 'TRAVEL_AGENCY_TOURISM',
    name: '旅行社、景区和文旅项目',
    broader: ['ENTERPRISE'],
    spellings: words(`
      旅行社 景区 度假区 民宿 乡村民宿 乡村旅游 旅游演艺 包机商 地接社 组团社 文旅项目 旅游项目 演艺项目 文旅康养项目 文旅康养示范区 文旅康养集聚区 文旅消费集聚区 旅游休闲街区 房车营地 自驾车营地 旅游集散中心 旅游综合体
    `),
  },
  {
    code: 'CARE_PROVIDER',
    name: '养老和托育机构',
    broader: [],
    spellings: words(
      '养老院 敬老院 福利院 护理院 幼儿园 托儿所 养老服务 托育服务 养老产业项目 养老项目 康养项目 社区养老 嵌入式养老 托位 养老床位 养老驿站',
    ),
  },
  {
    code: 'LOCAL_GOVERNMENT',
    name: '地方政府',
    broader: [],
    spellings: words(`
      县(市、区)政府 县(市、区)人民政府 县(区)政府 市县政府 市、县政府 县区政府 各县(市、区) 县(市、区) 县(区) 乡镇政府 镇政府 乡政府 镇人民政府 产粮大县 调出大县 大县 强镇 乡镇(街道) 乡镇 街道 各乡镇 地方政府 各级政府 市政府 县政府
      区政府 所在市县政府 示范县 市县 旗县 盟市 各旗 各盟 各盟旗 各盟市 各旗县 各市县 各市 各县 各区 行政村 乡(镇) 镇乡(街道) 镇(街道) 乡镇街道 镇街 街道办事处 各地 各县区 各镇 各镇(街道) 各乡镇(街道) 各镇街 区(市)政府
      区(市)人民政府 各区(市) 区(县)政府 区(县)人民政府 各区(县) 旗县区政府 县(市) 市(县) 县(市、区、开发区) 省份 各省 地级市 设区市 村委会 居委会 村(居)委会
    `),
  },
  {
    code: 'TAXPAYER',
    name: '纳税人',
    broader: [],
    spellings: words('纳税人 小规模纳税人 增值税小规模纳税人 一般纳税人 缴费人 纳税主体 扣缴义务人'),
  },
  {
    code: 'OTHER',
    name: '其他',
    broader: [],
    spellings: words(`
      举报人 引荐方 引荐人 引荐奖 推荐人 中介人 卫生室 卫生院 诊所 医院 学校 中小学 幼儿 机场 通用机场 运输机场 博物馆 图书馆 文化馆 美术馆 纪念馆 媒体 报社 电视台 剧团 院团 文艺团体 体育场馆 体育场 体育馆 承办方 主办方 办展方 首用方 应用方
      使用方 房屋业主 楼宇业主 注册人 律师事务所 会计师事务所 村集体 集体经济组织 服务站 救助站 供销社 俱乐部 合作社 农民专业合作社 股份经济合作社 家庭农场 家庭牧场
    `),
  },
];

/** People who receive social assistance or insurance benefits (救助、优抚、保险待遇). An award to them has the payee OTHER and no instrument. */
export const NEEDY: readonly string[] = words(`
  残疾人 重度残疾人 老年人 老人 高龄老人 孤儿 儿童 未成年人 孕产妇 产妇 新生儿 中小学生 大中小学生 在校生 新生 幼儿 低保户 脱贫户 困难户 五保户 困难群众 困难家庭 低保家庭 困难人口 低收入人口 特困供养 特困人员 现役军人 军人 军属 烈属 遗属 烈士遗属
  患者 病人 受害人 供养亲属 失独家庭 计生家庭 特殊家庭 被征地农民 失地农民 义务兵 参保人 参保者 参保居民
`);
/** Other people outside business (个人和家庭). */
export const PEOPLE: readonly string[] = words(`
  业主 失业者 求职者 劳动者 从业者 消费者 购房者 购车者 志愿者 妇女 居民 市民 新市民 村民 农民 农牧民 牧民 渔民 农民工 农户 牧户 渔户 住户 租户 群众 职工 员工
  房主 户主 车主 游客 旅客 乘客 观众 近亲属 亲属 家属 学徒 学员 退役军人 退役士兵 司机 驾驶员 保洁员 护林员 村医 乡村医生 劳模 劳动力 脱贫人口
  矿工 养老护工 医院护工 环卫工 环卫工人 网格员 果农 菜农 茶农 蚕农 药农 棉农 烟农 边民 配偶 子女 父母 监护人 购房人 购车人 骑手 机主 农机手 船主 研学团队 旅游团队 快递员 护理员 保育员 种植者 生产者 消费人 寄宿生 高中生 献血者 指导员
`);

/** The meaning of a name: a group of `BENEFICIARIES` (`who`), the owner of a thing, people outside business, people in need, or those named before. */
export type Meant = 'who' | 'owner' | 'people' | 'needy' | 'anybody';
/** A last word (中心语) that many groups share. The words before it (修饰语) tell the group. */
export interface HeadTerm {
  readonly heads: readonly string[];
  /** The meaning if none of `kinds` fits; null if the word alone names no payee. */
  readonly plain: { readonly code: string; readonly as: Meant } | null;
  /** Meanings by the words before it. The first match holds. */
  readonly kinds: readonly { readonly code: string; readonly as: Meant; readonly before: readonly string[] }[];
}
const kind = (code: string, before: readonly string[], as: Meant = 'who') => ({ code, as, before });
const PERSONS = { code: 'OTHER', as: 'people' } as const;
const ANYONE = { code: 'OTHER', as: 'anybody' } as const;

const FARMING = words(`
  农业 农业产业化 农产品 蔬菜 食用菌 预制菜 畜禽 生猪 奶业 涉农 农牧 农垦 农机 农畜 畜牧 牧业 种业 种苗 种植 养殖 屠宰 水产 渔业 粮食 茶叶 果蔬 选育 育种 制种 繁种 苗木 花卉 油料 中药材 林业 饲料 农资 农民 农村电商
`);
const RAISING = '种粮 种植 种养 养殖 饲养 繁育 育苗 制种 养[蜂牛羊猪鸡鸭鹅鱼虾蚕鹿]';
const FINANCE = words(
  '金融 银行 担保 (?<![危风抢惊遇避])险 创业投资 创投 风险投资 风投 天使投资 股权投资 证券 保险 承保 承贷 小额贷款 小贷 融资租赁 基金管理 保荐',
);
const TOURISM = words('文旅 旅游 民宿 景区');
const CARE = words('养老 托育 医养 康养 护理 照护 助餐');
const RESEARCH = words('研发 科研 研究 技术转移 成果转化 概念验证 中试 创新');

/** Words before any name that are part of it (规模以上|工业|企业). */
export const EPITHETS: readonly string[] = words(`
  民营 工业 外贸 商贸 物流 文化 电商 数商 建筑业 服务业 供气 铁塔 龙头 骨干 重点 重大 头部 领军 大型 大中型 示范 初创期 政府性 融资 新型 高端 全国重点 产业技术 工程技术 工程 临床 科技创新 优秀 第一 高层次 高技能 技能 技术技能 科创 研发
  人力资源 大数据 产业 出口 现代服务业 科技融合 文化产业 代表性 经营管理 飞地 特色 水产 发展 普惠 民办 公办 在编 在岗 在职 专任
`);

/** A trade before a name (会议服务|企业), as against those who serve it (平台服务企业). */
export const TRADE = '(?:(?!平台|机构|中心|基地|园区|单位|累计|年度|全年|成功|主动|当年|上门|支持|鼓励|[年每并可为]服)[一-龥]{2}服务)';

export const HEADS: readonly HeadTerm[] = [
  {
    heads: words('企业 公司 集团 市场主体 经营主体'),
    plain: { code: 'ENTERPRISE', as: 'who' },
    kinds: [
      kind('SRDI', words('专精特新 小巨人 单项冠军 隐形冠军')),
      kind('HIGH_TECH', words('高新技术 高新技术的 高技术 科技 创新型 雏鹰')),
      kind('CHAIN_LEADER', words('链主 链核 链上 产业链 链长')),
      kind('CARE_PROVIDER', CARE),
      kind('SME', words('(?<!大)中小 小微 小型 微型')),
      kind('FINANCIAL_INSTITUTION', FINANCE),
      kind('PLATFORM_OPERATOR', words('平台 平台类')),
      kind('AGRI_ENTERPRISE', FARMING),
      kind('TRAVEL_AGENCY_TOURISM', TOURISM),
    ],
  },
  { heads: words('承租人'), plain: { code: 'ENTERPRISE', as: 'who' }, kinds: [kind('OTHER', words('住房 公租 公房 廉租'), 'people')] },
  { heads: words('加工厂 制造厂'), plain: { code: 'ENTERPRISE', as: 'who' }, kinds: [kind('AGRI_ENTERPRISE', FARMING)] },
  {
    heads: words('主体'),
    plain: ANYONE,
    kinds: [kind('CARE_PROVIDER', CARE), kind('AGRI_ENTERPRISE', FARMING), kind('TRAVEL_AGENCY_TOURISM', TOURISM)],
  },
  {
    heads: words('户 大户 专业户 场户 者'),
    plain: null,
    kinds: [
      kind('OTHER', words('监测 受灾 搬迁 建档立卡 承租 购房 用水 用气 示范 移民'), 'people'),
      kind('OTHER', words(RAISING), 'people'),
    ],
  },
  { heads: words('场'), plain: null, kinds: [kind('AGRI_ENTERPRISE', words(`${RAISING} 屠宰`))] },
  {
    heads: words('机构'),
    plain: ANYONE,
    kinds: [
      kind('CARE_PROVIDER', CARE),
      kind('INCUBATOR', words('孵化')),
      kind('RESEARCH_INSTITUTION', RESEARCH),
      kind(
        'OTHER',
        words(
          '培训 承训 承办 主办 办展 组展 中介 检验 检测 医疗 卫生 代理 咨询 人力资源 评估 评价 认证 鉴定 社会 专业 第三方 教育 租赁 促进 各类',
        ),
      ),
      kind('FINANCIAL_INSTITUTION', FINANCE),
      kind('OTHER', [TRADE]),
    ],
  },
  {
    heads: words('单位'),
    plain: ANYONE,
    kinds: [
      kind('ENTERPRISE', words('用人 参保 用能 施工 生产 销售 项目 投资 业主 经营 招用 吸纳 制片 出品 制作 设计 勘察 监理 建设 营运')),
      kind('AGRI_ENTERPRISE', words('种质资源保护')),
      kind('RESEARCH_INSTITUTION', words('科研')),
      kind('OTHER', words('承办 主办 举办 办展 组展 事业 执行 保护 传承 见习 首用 首购 完成 版权示范 培训 承训')),
    ],
  },
  {
    heads: words('组织'),
    plain: null,
    kinds: [
      kind('CARE_PROVIDER', CARE),
      kind('OTHER', words('中介 经济 村级 村民 自治 农业社会化服务')),
      kind('SOCIAL_ORGANIZATION', words('社会 团体 公益 慈善 志愿 志愿服务 行业 非营利 社区 工会 群团')),
    ],
  },
  {
    heads: words('中心'),
    plain: null,
    kinds: [
      kind('ENTERPRISE', words('企业'), 'owner'),
      kind('RESEARCH_INSTITUTION', words('研发 研究 工程 技术创新 制造业创新 产业创新 飞地创新 创新 医学 中试 概念验证')),
      kind('CARE_PROVIDER', words('日间照料 照料 养老 托育 助餐')),
    ],
  },
  {
    heads: words('基地'),
    plain: { code: 'ENTERPRISE', as: 'owner' },
    kinds: [
      kind('INCUBATOR', words('孵化 双创 创业 创新创业')),
      kind('RESEARCH_INSTITUTION', words('中试 博士后 成果转化 科技合作 创新实践 熟化')),
      kind('AGRI_ENTERPRISE', words('良种 繁育 种养 养殖 种植 育种 制种'), 'owner'),
      kind('OTHER', words('见习 实习 实训 培训 非遗')),
    ],
  },
  {
    heads: words('平台'),
    plain: null,
    kinds: [
      kind('RESEARCH_INSTITUTION', words('科研 研发 科技创新 中试 创新')),
      kind('PLATFORM_OPERATOR', words('服务 公共技术 公共验证 公共检测 公共 电子商务 货运 供应链 直播 交易')),
    ],
  },
  {
    heads: words('人员'),
    plain: PERSONS,
    kinds: [
      kind('TALENT', words('科研 科技 技术 研发 创业 管理 医务 医护 卫生 教学 留学 研究 专业 引进 引才 主创 演职 三支一扶 西部计划')),
      kind('OTHER', words('特困 残疾 低保 救助 流浪 优抚 抚恤 受灾 供养 失能 受助'), 'needy'),
    ],
  },
  {
    heads: words('对象'),
    plain: null,
    kinds: [kind('OTHER', words('低保 最低生活保障 扶助 救助 优抚 抚恤 保障 供养 特困 帮扶 救济'), 'needy')],
  },
  {
    heads: words('家庭 夫妻'),
    plain: PERSONS,
    kinds: [kind('OTHER', words('保障 低保 低收入 困难 特困 独生子女 计划生育 残疾 伤残 死亡 失独 脱贫 零就业 边缘 低保边缘'), 'needy')],
  },
  {
    heads: words('工作站'),
    plain: null,
    kinds: [kind('RESEARCH_INSTITUTION', words('院士 专家 博士后 科研 科技'))],
  },
  { heads: words('工作室'), plain: null, kinds: [kind('TALENT', words('大师 名师 名医 名家 名匠 工匠 劳模 技师'), 'owner')] },
  {
    heads: words('人'),
    plain: null,
    kinds: [
      kind(
        'OTHER',
        words('投保 参保 被保险 产权 所有权 使用权 承包 征收 拆迁 承租 监护 照护 赡养 抚养 继承 受益 遗属 残疾 失能 失智 失业 供养'),
        'people',
      ),
    ],
  },
  { heads: words('食堂 餐厅 助餐点 床位'), plain: null, kinds: [kind('CARE_PROVIDER', [...CARE, ...words('老年 长者 老人')])] },
  { heads: words('设施'), plain: null, kinds: [kind('CARE_PROVIDER', CARE)] },
  {
    heads: words('学生'),
    plain: { code: 'OTHER', as: 'needy' },
    kinds: [kind('TALENT', words('毕业 高校 高等学校 职业学校 技工院校 院校 大 研究'))],
  },
];

/** Last characters that tell the meaning of a name outside the vocabulary (养蜂人, 消防站, 乐手). */
export const PROFESSION_SHAPE = /(?:[医教技艺律画导乐]师|工程师|专家|作家|画家|歌手|骑手|名匠|英才|领军者|研究员|教授|学者)$/u;
export const PEOPLE_SHAPE = /(?:[人者员生民户童女众属农]|[机车船货户]主|家庭|对象|群体|学子|战士)$/u;
export const UNIT_SHAPE = /(?:机构|单位|组织|团体|中心|[站所院校队部社会馆办局村方])$/u;
/** A vehicle or a shop, which its owner runs (撮合成交的货轮). */
export const THING_SHAPE = /的[一-龥]{1,6}[轮船艇车店铺坊厂]$/u;
/** Somebody at the head of a passage, by the shape of the name (养老护理员|连续从业满3年的). */
export const SOMEBODY_BEGINS =
  /^(?:[^,。;:的]{1,30}的)?(?![为向给对与由从将把经按])((?:(?!每)[一-龥]){1,8}?(?:人(?![民工均才员力口数次群身类])|员(?![工会额])|者|户(?![籍均外口型用])|师(?![资范生])|方(?![式面案向法便可]))|(?:(?!每)[一-龥]){1,6}(?:战队|球队|剧团|院团|家庭|车主|业主|学校|医院))(?=[每按从在被获取可自连首新参完年当凭购租交得领,的另驻入荣因经向]|\d|$)/u;
/** Ends of names of measures and events, which are no payees. */
export const WHAT_IS_MEASURED =
  /(?:[后时期年月日额量税费款率值]|部分|情况|情形|方面|过程|标准|基础|比例|规定|要求|支出|投资|贷款|利息|损失|收入|所得|租金|房租|工作|行为|问题|原因|需求|程度|名单|目录|范围|政策|资金|补贴|补助|奖励)$/u;

const BROADER = new Map(BENEFICIARIES.map(({ code, broader }) => [code, broader]));
/** True if a group is part of another, directly or through other groups. */
export function isPartOf(code: string, group: string): boolean {
  return (BROADER.get(code) ?? []).some((broader) => broader === group || isPartOf(broader, group));
}

/** Words that refer to a payee named before (该机构, 单位). They name a payee only if nothing else does. */
export const ANYBODY: readonly string[] = words(
  '夫妻双方 创新主体 获奖单位 单位 机构 申报者 申请人 申报人 获得者 主办者 专营机构 申领主体 申请主体 申报主体 采购方 受让方 社会力量 服务组织',
);

/** Operators. They count as the group of the thing that they operate (园区运营机构), else as an enterprise. */
export const OPERATORS: readonly string[] = words(
  '运营单位 运营机构 运营企业 运营主体 运营方 经营方 经营单位 建设单位 建设主体 投资运营机构 管理机构 管理单位',
);

/** Things that are rewarded, by the group of their owner: a project belongs to an enterprise. */
export const OWNERS_OF: Readonly<Record<string, readonly string[]>> = {
  ENTERPRISE: words(`
    项目 工程项目 投资项目 产品 新产品 装备 设备 品牌 数据中心 智算中心 算力中心 工厂 绿色工厂 零碳工厂 智能工厂 车间 智能车间 生产线 首店 旗舰店 门店 商标 老字号 企业技术中心 技术中心 工业设计中心 总部 地区总部 总部基地 楼宇 充电桩 充换电设施
    充电设施 加氢站 新药 仿制药 药品 医疗器械 大模型 软件 首版次软件 首批次 应用场景 示范场景 典型案例 海外仓 专列 班列 航线 影视作品 供应链 小升规 升规入统 上规入统 挂牌 上市 生产型 标准地 工业用地 设备更新 技术改造 白名单 展位 企业投资项目
    战略性新兴产业 销售额 营业收入 营收 产值 交易额 纳税额 固定资产投资 研发投入 研发费用 企业技术创新奖 上规 进出口额 出口额 技术合同 履约保证金
  `),
  TALENT: words('杰出贡献奖 获奖项目 创业大赛 技能大赛'),
  INDIVIDUAL_BUSINESS: words('个转企 转企成功'),
  PARK: words('示范区'),
  AGRI_ENTERPRISE: words('绿色食品 有机食品 有机农产品 农产品 设施农业 种养项目 高标准农田'),
};

/** Things of `OWNERS_OF` that are only measured or may belong to anybody. A promise that continues another keeps the payee of that one. */
export const LOOSE_OWNERSHIP: ReadonlySet<string> = new Set(
  words(`
  项目 产品 设备 每人 销售额 营业收入 营收 产值 交易额 纳税额 固定资产投资 研发投入 研发费用 进出口额 出口额
  技术合同 上市 挂牌 上规 品牌 软件 专列 班列 航线
`),
);

/** Longer names that contain the name of a payee but name none. */
export const NOT_BENEFICIARIES: readonly string[] = [
  ...ZONE_NAMES,
  ...words(`
    矿工程 企业所得税 保护工程 保护工作 养护工程 养护工作 管护工作 维护工程 防护工程 个人所得税 企业集群 中小企业发展 个人信息 企业债券 公司债券 企业标准 企业名称 银行贷款 银行卡 世界银行 人民银行 国家开发银行 企业信用 专家评审 专家论证 专家诊断
    大学科技园区 项目资金 项目管理 项目申报 项目库 项目清单 银行流水 银行利率 项目评审 引荐奖励 各市财政 各县财政 各级财政 市县财政 产品质量 人才公寓 人才驿站 人才工程 人才计划 人才项目 人才政策 学生会 个人绩效 产业集群 企业数量 上市首日 项目合同
    平台建设 项目研发 项目投资额 设备投资 设备购置 设备投入 设备采购 人员占比 银行间 银行账户 企业账户 市政府办 省政府 国务院 省财政 县财政 市财政 省级财政 市级财政 县级财政 区级财政 示范带动 项目执行期 项目实施期 首台(套)产品责任险 高校毕业生等
    上市辅导 上市奖励 集团军 项目建设 中小企业创新创业大赛 省市县 地方政府专项债券 地方政府专项债 项目总 投资者 单户 个人部分 单位部分 个人缴费 单位缴费 个人缴纳 单位缴纳 转企业成功 转为企业 居民价 居民价格 居民生活 居民用电 居民电价 居民水价 居民气价
    公司制 合伙制 股份制 参展人员 参会人员 边民互市
  `),
];
