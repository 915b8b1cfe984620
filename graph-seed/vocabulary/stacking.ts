import { NOT_OF_ONE_CLAIM } from '../../src/graph/model';
import type { JurisdictionLevel } from '../types';
import { OWN_KIND } from './genres';
import { LEVEL } from './levels';

/** Words that decide whether two awards stack (奖补叠加), matched in folded text. */

// ── the same thing, or another ───────────────────────────────────────────────

/** Events that trigger an award (触发事由). Awards of one matter without a common trigger reward different things. */
export const TRIGGERS: Readonly<Record<string, RegExp>> = {
  /** A title is conferred or an institution founded: 认定、获评、入选、列入、组建. */
  TITLE:
    /认定|获评|评为|评定|评选|入选|入围|入库|列入|纳入|命名|授予|授牌|备案|通过[^,。;]{0,16}(?:认证|评价|验收|备案)|认证|新获|首次获|获得[^,。;]{0,20}(?:称号|荣誉|资质|证书|奖|标志|认定)|荣获|获批|取得[^,。;]{0,20}(?:资质|证书|批件|文号|许可)|晋升|复核|创建|组建|立项|新建的|建设[^,。;]{0,40}(?:实验室|中心|平台|基地|工作站|研究院)/u,
  /** A mark is reached, in size or growth: 首次达到、进档、增长、入统. */
  MARK: /首次达到|达到|突破|(?<!不[得能应]?)超过|实现[^,。;]{0,16}\d[^,。;]{0,4}以上|进档|档位|增长|增速|增量|上规|升规|入统|同比|提升到|新增限上|挂牌|(?<!拟)上市(?!后备|辅导|公司|企业)|[板所]上市/u,
  /** Money is spent or invested, by the project or the bill: 投资、购置、费用. */
  SPENDING: /投资|投入|购置|采购|购买|支出|费用|经费|改造|建设|研发(?!机构|平台|中心)|展位|广告费/u,
  /** A thing is run, or its performance assessed: 运营、绩效、考核. */
  RUNNING: /运营|运行|绩效|考核|成效|服务收入|服务性收入/u,
  /** Money is lent, guaranteed or insured. */
  FINANCE: /贷款|融资|利息|贴息|担保|保费|(?<!社会|养老|医疗|失业|工伤|生育)保险|投保|不良|代偿|授信/u,
  /** Somebody moves in: 迁入、落户、优先入驻. */
  MOVING: /迁入|迁回|落户|来[一-龥]{1,4}(?:注册|投资|经营)|注册地(?:迁|变更)|招商引资|新引进|(?:优先|免费|落地)入驻/u,
  /** Somebody is brought in by another: 引荐、引进上下游企业. */
  ATTRACTING: /引荐|引进上下游|招商(?:引进|奖)/u,
  /** A contest is won. */
  CONTEST: /大赛|竞赛|比赛|赛事/u,
  /** A title is kept: 复核通过. */
  RENEWAL: /复核|复审|重新认定|未退出|连续[\d两二三]年/u,
  /** A result of research is put to use: 成果转化. */
  TRANSFER: /成果[^,。;]{0,4}转化/u,
  /** Others are served: 诊断、咨询、为企业提供服务. */
  SERVING: /诊断|咨询|评估|(?:协助|为|向)[^,。;]{2,20}(?:提供|开展)|提供[^,。;]{0,24}服务/u,
};
/** An award for a project without another trigger pays for its cost. */
export const PROJECT = /项目(?!制)/u;
/** Triggers that distinguish two awards if only one of them has the trigger. */
export const TELLING_TRIGGERS: ReadonlySet<string> = new Set(['MOVING', 'ATTRACTING', 'CONTEST', 'RENEWAL', 'SERVING']);

/** Trades of a promise (行业领域). A promise for one trade rewards another thing than one for all trades. */
export const TRADES: Readonly<Record<string, RegExp>> = {
  AGRICULTURE: /农业|涉农|农产品|农、林|种植|养殖|种业/u,
  RETAIL: /零售|餐饮|住宿|批零|住餐|商贸/u,
  CULTURE_AND_TOURISM: /文旅|旅游|文化|景区|动漫|体育/u,
  DIGITAL_ECONOMY: /数字经济(?=领域|企业|产业)|大数据|数据中心|算力|智算|人工智能领域|软件/u,
  AVIATION: /航空|通航|机场|无人机|低空/u,
  CONSTRUCTION: /建筑业|建筑企业|智能建造|装配式|房地产/u,
  CARE: /养老|托育|康养/u,
  MEDICINE: /医药|药品|新药|医疗|中药/u,
  LOGISTICS: /物流|货运|快递|寄递/u,
};
/** Trades of the sentences around a promise. Promises for two of them reach no common claimant. */
export const TRADES_AROUND: typeof TRADES = {
  ...TRADES,
  AGRICULTURE: /农业|涉农|农产品|农、林|[种养]殖|种业|畜[牧禽]|生猪|蚕桑|蔬菜|水果|茶叶/u,
  INDUSTRY: /(?:工业|制造业)(?:领域|企业|项目)/u,
};
/** 农业、工业、服务业等领域; 大数据企业、高校: trades as examples. */
export const EXAMPLES =
  /[一-龥]{1,8}(?:、[一-龥]{1,8})+等(?:重点)?(?:领域|行业|产业)|[一-龥]{2,6}企业(?=、(?:高校|高等院校|科研院所|研究机构))/gu;
/** This many trades in one promise are examples, not a limit. */
export const MANY_TRADES = 3;

/** Levels of titles (层级): 国家级, 省级, 市级. Awards for titles of different levels are different. */
export const GRADES: readonly (readonly [RegExp, JurisdictionLevel])[] = [
  [
    /国家级|全国(?!各)|国家(?=[一-龥]{0,2}(?:重点|工程|技术|制造|地理|知识|绿色|文化|智能|质量|科技|自然|专利|标准|认定|备案))|中国(?=质量|专利|工艺|驰名|消费)/u,
    'NATIONAL',
  ],
  [
    /省级|(?<![我全本在外进入])省(?=重点|工程|技术|制造|知识|新型|高端|实验|质量|专利|科技|自然|企业技术)|山西省(?=工艺|质量|专利)/u,
    'PROVINCIAL',
  ],
  [/市级|(?<![我全本])市(?=重点实验|质量|长质量)/u, 'MUNICIPAL'],
];
/** 省级财政, 按照省级政策: the level of money or rules, not of a title. 省级以上 names no single level. */
export const NOT_A_GRADE =
  /(?:省|市|县)级?及?以上|(?:国家|省|市|县)级?[、和及](?:省|市|县)级?(?:有关|相关|政策|规定|财政|部门|专项|资金)|(?:国家|省|市|县)级?(?:有关|相关|政策|规定|标准|财政|部门|专项|资金|预算|视|层面|给予|奖[励补]|补[助贴]|资助|一次性|[按每再]|以上(?:财政|人民政府))/gu;

/** Classes of one thing (分类分级), of which it has one: 一类, 第二类, 三星级, 甲级, 4A级; 主板, 科创板; 规上工业, 规上服务业. 三星级以上 names no single one. */
export const CLASSES =
  /(?<![上下同高低一二三四五六七八九十\d])(?:第?(?<numeral>[一二三四五六七八九十]{1,3}|\d{1,2})|(?<letter>[甲乙丙丁特]|[2-5]A|A{1,5}|[BCD]))(?<kind>类|星|级)(?!级?及?以上)|(?<named>主板|中小板|创业板|科创板|(?<=规(?:模以)?上)(?:工业|服务业)(?=企业))/gu;

/** Kinds of financial institutions, which an award to one names. */
export const LENDERS = /银行|担保(?=(?:、[一-龥]{2,4})*(?:机构|公司))/gu;

/** Ranks of a prize (特等奖、一等奖): no list of things. */
export const RANKS = /(?:[特一二三四]等|金|银|铜|优秀)奖(?:[、和及或](?:[特一二三四]等|金|银|铜|优秀)奖)*/gu;

/** Names of prizes (自然科学奖, 中国质量奖), not their ranks (一等奖). Awards for different prizes are different. */
export const PRIZE = /[一-龥]{3}(?<!等)奖(?=$|[^励补金项惩])/gu;

/** Kinds of instruments (扶持方式) by award type. Awards of different kinds are different. */
export const KINDS: Readonly<Record<string, string>> = {
  ONE_TIME_REWARD: 'CASH',
  TIERED_REWARD: 'CASH',
  COST_SHARE_SUBSIDY: 'CASH',
  OPERATING_SUBSIDY: 'CASH',
  MATCHING_FUND: 'CASH',
  EMPLOYMENT_SUBSIDY: 'CASH',
  INTEREST_SUBSIDY: 'INTEREST',
  LOAN_OR_GUARANTEE: 'LOAN',
  RISK_COMPENSATION: 'RISK',
  PREMIUM_SUBSIDY: 'PREMIUM',
  TAX_RELIEF: 'TAX',
  FEE_RELIEF: 'FEE',
  VOUCHER: 'VOUCHER',
  EQUITY_INVESTMENT: 'EQUITY',
  PROCUREMENT_PREFERENCE: 'PROCUREMENT',
  LAND_PREFERENCE: 'LAND',
  PRICE_PREFERENCE: 'PRICE',
  HONOR_ONLY: 'HONOR',
};

/** Kinds that a matter tells where the text names no instrument: 享受“惠商保”政策. */
export const KIND_OF_MATTER: Readonly<Record<string, string>> = { INSURANCE_PREMIUM: 'PREMIUM' };

/** The ways in which one kind is given (政府采购、税费). Awards that name different ways are different. */
export const INSTRUMENTS: Readonly<Record<string, RegExp>> = {
  RESERVED_SHARE: /预留|面向(?:中小|小微)|留给(?:中小|小微)|(?:采购|预算)[^,。;]{0,8}份额/u,
  BID_DEDUCTION:
    /(?:价格|评审|报价)[^,。;]{0,8}(?:扣除|优惠|加分)|(?:扣除|下浮|降低)[^,。;]{0,8}报价|报价[^,。;]{0,8}(?:扣除|下浮|降低)|评审优惠/u,
  FIRST_PURCHASE: /首购|订购|首用/u,
  ADVANCE_PAYMENT: /预付款|及时支付|按时支付|付款/u,
  DEPOSIT_RELIEF: /保证金|保函/u,
  DEFERRAL: /缓缴|缓征|延期(?:缴|申报)|延缓|分期缴/u,
  RATE_CUT: /降低[^,。;]{0,8}费率|下调|费率降|减征|减半|减免|免征|免收|减按|返还/u,
};

/** Sentences on money that nobody claims from a government: an organ's own unit pays, a claim is divided, or an award is refused. */
export const NO_PROMISE =
  /(?:建设|依托|承担|承建|申报|所在)单位[^,。;]{0,6}给予|按照?各自[^,。;]{0,10}比例|不属于[^,。;]{0,16}(?:范围|情形)|不予(?:奖|补|减|免|支持)/u;

/** Words for cash where no instrument is named: 给予奖励 is cash, 给予支持 may be anything. */
export const CASH = /奖励|奖补|奖金|补助|补贴|资助/u;

/**
 * Matters that are a field, a group of people or a fund rather than a thing. Sharing one only relates two awards; they are the same only if
 * they share another matter too.
 */
export const WIDE_MATTERS: ReadonlySet<string> = new Set([
  ...['SPECIALTY_TOWN_DEVELOPMENT', 'STRATEGIC_EMERGING_INDUSTRY', 'ENTERPRISE_PERFORMANCE', 'FIXED_ASSET_INVESTMENT', 'MAJOR_PROJECT'],
  ...['INNOVATION_PLATFORM', 'TOURISM_PROJECT', 'CULTURAL_PROJECT', 'TALENT_TEAM', 'SKILLED_TALENT', 'ENTREPRENEUR'],
  ...['INDUSTRY_FUND', 'INSURANCE_PREMIUM', 'LAND_SUPPLY', 'TAX_RELIEF', 'ENTERPRISE_INCOME_TAX'],
]);
/** The field whose matters have nothing in common, and the matter that covers everything. */
export const NO_FIELD: ReadonlySet<string> = new Set(['OTHER']);
export const NO_MATTER: ReadonlySet<string> = new Set(['PRIVATE_ECONOMY']);

/** People who are helped because they are in need (低保对象、孤儿). Their allowances are none for talents. */
export const NEEDY = /最低生活保障|低保|特困|孤儿|无人抚养|残疾/u;

/** Matters that only measure an award for another thing (对完成一致性评价的企业，从其地方财政贡献中奖励). */
export const MEASURES: ReadonlySet<string> = new Set(['LOCAL_FISCAL_CONTRIBUTION']);

/** Words before and after the thing in the title of an award: 省级|科普基地|奖励, 企业开设|境外门店|补助. */
export const AROUND_THING = new RegExp(
  `^(?:${LEVEL}|企业|单位|首次|新(?=[建设购增开])|[建开创购]设|[新建增]|设立|建成|购[置买]|举办|获评|获得|认定)+|(?:奖励|奖补|奖金|补助|补贴|资助|补偿|返还|津贴|贴息|优惠|减免|支持|扶持)+$`,
  'gu',
);
/** A title that names only a class of claimants (企业, 保种单位) names no thing. */
export const NAMES_CLAIMANTS = /(?:企业|单位|机构|组织|合作社|项目|园区|平台|家庭|[人户员者])$/u;
/** The fewest characters of a thing's name that identify it. */
export const TELLING_NAME = 3;

/** Pairs of characters that are common in names of matters and do not relate them. */
export const IN_ANY_NAME: ReadonlySet<string> = new Set(
  '企业 项目 建设 服务 平台 产业 发展 支持 培育 示范 创新 基地 机构 中心 补贴 补助 奖励 认定 运营 开展 业服 新企 新平 国家 省级 市级 科技 技术 工业 文化 农业 人才 经济 园区 资金 资源 减免 优惠 费用 投资 贷款 金融 数字 建筑 制造 商贸 旅游 养老 医药 物流 知识 识产 产权 入统'.split(
    ' ',
  ),
);

/** Further matters that a promise covers beside the one that it names: 对挂牌上市企业 covers 新三板 and 四板, 信用贷款、知识产权质押 any loan. */
export const COVERS: readonly (readonly [matter: string, pattern: RegExp, more: readonly string[]])[] = [
  [
    'LISTING',
    /挂牌上市|上市[、(]?挂牌|挂牌[、和或]上市|多层次资本市场|区域性股权市场|新三板/u,
    ['NEEQ_QUOTATION', 'REGIONAL_EQUITY_QUOTATION'],
  ],
  ['IP_PLEDGE_FINANCING', /信用类?贷款[、,]/u, ['LOAN_INTEREST']],
];
/** Matters whose claimant becomes another kind of claimant (个转企). */
export const CHANGES_CLAIMANT: ReadonlySet<string> = new Set(['INDIVIDUAL_TO_ENTERPRISE']);
/** 借壳上市并将注册地迁回: the trigger is the listing, not the move. */
export const BACK_DOOR = /借壳|买壳/u;

/** Groups by trade (行业), of which an enterprise belongs to one. Other groups of enterprises may overlap. */
export const TRADE_GROUPS: ReadonlySet<string> = new Set(['AGRI_ENTERPRISE', 'TRAVEL_AGENCY_TOURISM']);
/** Groups whose awards are open to other groups that are no part of them: taxpayers, a town and those who act in it. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  TAXPAYER: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
  SPECIALTY_TOWN: ['LOCAL_GOVERNMENT', 'ENTERPRISE', 'RESEARCH_INSTITUTION', 'SOCIAL_ORGANIZATION'],
};

/** Groups that have no member in common with others: persons, lenders, governments. */
export const APART: ReadonlySet<string> = new Set(['TALENT', 'FINANCIAL_INSTITUTION', 'LOCAL_GOVERNMENT']);

/** 的单位, 的组织, 申领主体: any payee. */
export const ANY_CLAIMANT = /的(?:单位|组织)(?=[,，]|$|给|一次|分别|按)|(?:申领|申报)主体/u;

// ── a promise with or without terms ──────────────────────────────────────────

/** The terms are elsewhere: 按规定, 按照相关政策, 落实…政策, 执行…方案. */
export const TERMS_ELSEWHERE =
  /按照?(?:国家|中央|省|市|县|区|上级|我[省市]|[、和及与]|有关|相关|现行|相应|既定|已有|各项|级|[一-龥]{0,4}人才)*(?:规定|政策|要求|程序|办法)|依(?:规|照规定|据规定|照[^,。;]{0,8}政策)|(?:落实|执行|兑现|实施|延续|享受)[^,。;]{0,24}(?:政策|《[^》]*》)/u;
/** The terms, and perhaps the money, are those of a higher level: 争取省级…, 执行我省…, 推荐申报省… */
export const TERMS_OF_HIGHER =
  /争取(?:到)?(?:国家|中央|上级|省|各级)|(?:执行|落实|实施|享受|按照?)(?:国家|中央|上级|我省|省)[^,。;]{0,20}(?:政策|办法|方案|《)|(?:推荐|优先|积极)?申报(?:国家|省)[^,。;]{0,10}(?:支持|资金|奖)/u;
/** Terms of the promise itself, even loose ones: 一事一议, 给予一定补助, 适当, 分档. */
export const TERMS_OF_OWN =
  /一事一议|一定(?:比例|数额|额度)?的?(?:资金|经费)?(?:奖|补|支持|资助|扶持)|适当|分[类级档]|一次性|定额|免费|不(?:再)?(?:追加)?增收|免征|减半/u;

/** A restatement (重申) of another text's promise: 延续…政策, 按照省有关政策, 按规定, 兑现…奖励. */
export const REFERS =
  /按照?[^,。;]{0,16}(?:规定|政策|文件|要求|办法|方案|标准)|依(?:规|照规定|据规定|照[^,。;]{0,8}政策)|(?:落实|执行|兑现|延续|继续实施|用好)[^,。;]{0,24}(?:政策|办法|奖补|奖励|补助|补贴|《[^》]*》)/u;

// ── money that two levels share ──────────────────────────────────────────────

/** 省与市财政资金按1:1分担, 省级财政负担50%, 按省市县支出责任分担: two levels pay the award together. */
export const SHARED_FUND =
  /(?:省|市|县|区|各级|地方|中央|财政)[^,。;]{0,24}(?:\d+[:比]\d+|\d+%|比例|共同|责任|机制)?[^,。;]{0,8}(?:分担|共担|负担)(?!风险|损失)|(?:省|中央)[^,。;]{0,6}与(?:市|县|地方)[^,。;]{0,16}\d+[:比]\d+/u;
/** 风险分担, 损失分担: a risk is shared, not the money of the award. */
export const SHARED_RISK = /风险|损失|银担|代偿|不良|用人单位|企业负担|减轻/u;

// ── what a rule names ────────────────────────────────────────────────────────

/** An agreement or promise outside the texts: no award of the corpus. */
export const NAMES_AGREEMENT = /协议|政策承诺|合同约定/u;
/** 以上奖补, 上述, 本条, 各项: all awards of the clause. */
export const NAMES_ALL = /以上(?:各[项条类]|奖|补|政策|条款|资金|事项)|上述|本条|各项|多项|多个|所有/u;
/** The level of the award on top of which another comes: 按照省级政策, 在国家奖励基础上, 对获得中央预算内投资的. */
export const BASE_LEVEL: readonly (readonly [RegExp, JurisdictionLevel])[] = [
  [/(?:按照?|依据|比照|参照|在|与|对(?:已)?(?:获得|享受))(?:国家|中央)/u, 'NATIONAL'],
  [/(?:按照?|依据|比照|参照|在|与|对(?:已)?(?:获得|享受))(?:我省|省)/u, 'PROVINCIAL'],
  [/(?:按照?|依据|比照|参照|在|与|对(?:已)?(?:获得|享受))(?:我市|市级|市财政)/u, 'MUNICIPAL'],
];
/** 各级政府可参照…推出配套, 示范区在本政策基础上再…: lower levels may add to the awards of this text. */
export const FOR_LOWER_LEVELS = new RegExp(
  `(?:各级|各[省市县]|市县|[市县]级|地方)[^,。;]{0,10}(?:可|参照|鼓励)|鼓励(?:各级|各[省市县]|市县|地方)|在本${OWN_KIND}[^,。;]{0,4}基础上`,
  'u',
);

/** 享受其他印花税优惠的, 已获其他各级财政研发费用补助的: `thing` is what the other award is for. `NAMES_NOTHING` are words that do not tell. */
export const OTHER_OF_ITS_KIND =
  /(?:享受|获得|申领|领取|获|取得|符合|适用)(?:了|过)?(?:国家|省|市|县|现行|有关)?的?其[他它](?<thing>[^,。;、]{2,18}?)(?:优惠|政策|减免|补助|补贴|奖励|奖补|资助|扶持|支持|贴息|待遇)/u;
export const NAMES_NOTHING =
  /同类型?|各级|各类|类似|相[同近]|性质|部门|财政|资金|专项|相关|有关|上级|本级|国家级?|省级?|市级?|县级?|区级?|渠道|项目|事项|方面|扶持|支持|的|和|及|或/gu;
/** 在第2条基础上: the articles on top of which another award comes. */
export const ARTICLES = /第(?<articles>[\d一二三四五六七八九十百、]{1,12})条/u;
/** 同一人获同序列称号: a rule on one person, whose titles the corpus does not compare. */
export const ON_ONE_PERSON = /同一(?:个|名|位)?(?:人(?!民)|个人)/u;
/** 同一事项只奖励一次: one thing is rewarded once, not one claimant. */
export const ONCE_FOR_A_THING = /同一(?:事项|项目|产品|奖项|荣誉|称号|品牌|标准|专利|成果|设备|活动)/u;
/** 在首次“小升规”奖励资金基础上: the name of the award on top of which another comes. */
export const BASE_NAMED = /在(?<base>[^,。;]{2,30}?)(?:的)?基础上/u;
/** Groups of persons, and kinds of awards that no payee combines with others. */
export const PERSONS: ReadonlySet<string> = new Set(NOT_OF_ONE_CLAIM.beneficiaries);
export const NOT_CLAIMED: ReadonlySet<string> = new Set(NOT_OF_ONE_CLAIM.awardTypes.flatMap((code) => KINDS[code] ?? []));
/** 具体以实施细则为准: a reservation that belongs to the quote of a rule. */
export const DETAILS_ELSEWHERE = /[^,。;]{0,10}以[^,。;]{0,16}(?:细则|办法|指南|通知|方案|规定|公告)[^,。;]{0,4}为准/u;

/** 配套: the award comes beside that of another level. */
export const MATCHES = /配套/u;

/** Levels by rank, the widest first. */
export const RANK: Readonly<Record<JurisdictionLevel, number>> = { NATIONAL: 0, PROVINCIAL: 1, MUNICIPAL: 2, ZONE: 3, COUNTY: 3 };

/** 上浮30%, 再提高20%, 追加50%: `share` is per cent of the award on top of which this one comes. */
export const RAISED_BY = /(?:上浮|提高|增加|追加|加奖|再奖励)[^,。;\d]{0,6}(?<share>\d+(?:\.\d+)?)%/u;
