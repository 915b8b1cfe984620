import { OWN_KIND } from './genres';

/** Words around a term (施行期限), matched in folded text. */

/** Benefits. The time in which a benefit is given is a term and no goal. */
export const BENEFIT =
  /免[收征除缴交费]|减[征收按半租]|缓[缴征]|补缴|返还|退还|给予|享受|抵[免扣]|加计扣除|延期还|展期|续贷|资助|安排[^,。;]{0,16}(?:资金|经费|亿元|万元)|(?:减免|奖励|奖补|补[助贴]|贴息|优惠|退税)(?!资金|办法|细则|政策|标准|工作|方案|清单|名单|申请|申报|事项|对象|发放)/u;

/** A goal (目标) or task (任务) by a day, even beside a benefit. */
export const GOAL =
  /力争|争取|确保|达到|达[\d一二三四五六七八九十百千]|实现|完成|建成|建立|建设|形成|培育|打造|新增|超过|突破|出台|制定|编制|推动|推进|启动|开展|提高[到至]|提升[到至]|增[长加]|落实|全覆盖|覆盖|上线|开通|报送|印发|基本(?!养老|医疗|保险|生活|公共)|初步|(?<![重主需])要(?![素求件])|应当|须/u;

/** Nouns before a last day: 有效期至…, 政策实施期限截至…. */
export const TERM_NOUN =
  /(?:有效|执行|实施|施行|政策|优惠|减免|缓缴|缓征|适用|试行|试点|补贴|补助|奖励|贴息|活动|支持|返还|免费|规划)(?:期限|期间|时限|时间|期)(?!满|内)|期限(?!满|内)/gu;

/** Things whose time is no term of the text: an application, a contract, a loan, a building site, a certificate. */
export const OTHER_TIME =
  /(?:申报|申请|报名|受理|提交|征集|公示|办理|审核|评审|招标|投标|合同|协议|贷款|建设|监管|整改|培训|任期|聘期|工|假|证书?|资格|许可证?|资质|评价|统计|考核|监测|截止|起止|登记|注册|成立|开工|竣工|投产|签订|发放贷款|公告|通知)的?(?:有效)?$/u;

/** The text itself (本办法, 本条例, 本法). */
export const THIS_TEXT = new RegExp(
  `本(?:法(?![律规人官定])|令(?!人)|(?!条(?!例)|[市省县区州年月级人单企项款次批轮])[一-龥]{0,6}?${OWN_KIND})`,
  'u',
);
/** 本通知规定的补贴标准: a part of the text, not the text. */
export const PART_OF_TEXT = new RegExp(
  `${THIS_TEXT.source}(?:所|中)?(?:规定|明确|确定|公布|调整|列|涉及|提高)的(?!各项|政策|事项|内容|措施|上述)[一-龥]{2,}`,
  'u',
);
/** The clauses above (以上政策). */
export const TEXT_ABOVE = /(?:以上|上述|前述)(?:各项|各条|有关)?(?:政策措施|政策|措施|规定|条款|办法|内容)/u;

/** A measure continues: 执行至, 政策延续至, 继续实施…至. */
export const MEASURE_GOES_ON =
  /(?:延续|延长|延期|顺延|展期|执行|实行|施行|适用|保留|沿用|暂行|试行|继续实施|延续实施|阶段性|免征|免收|减征|减按|减半|减免|缓缴|缓征|返还|补贴|补助|优惠|政策)[^,。;:]{0,32}?$/u;
export const TO = /(?:至|到|截至|截止至|截止到?|直至|直到)$/u;
/** The phrase or sentence ends after the day. */
export const CLOSED = /^(?:止|为止|结束|期满)?(?:[,。;、)”\n]|$)/u;
export const TARGETS = /(?:提高|提升|增加|增长|扩大|发展|培育|建设|下降|压减|达)[^,。;:]{0,16}$/u;

/** Figures of a base period (以2020年至2022年平均值为基数) and of the past. */
export const BASE_PERIOD = /(?:以|较|比|按)$/u;
/** 连续实施三年(2023—2025年) */
export const IN_ALL = /(?:实施|执行|连续|为期|扶持|支持|试行)[^,。;]{0,4}[\d一两三四五]年[(]$/u;
/** After the years of a plan: words that make them a term. Otherwise they only date a thing (“十四五”期间建成的). */
export const AFTER_PLAN = /^(?:内)?(?:,|继续|对|每年|省|市|县)/u;
export const OF_PLAN = /^(?:年度)?(?:规划|计划|方案|行动|工作要点|目标)/u;
/** Before years in brackets that belong to the name of a plan: 行动计划(2023—2025年) */
export const PLAN_NAMED = /(?:计划|方案|规划|行动|纲要|工程|意见)[(]$/u;
/** A benefit before its period: 免除2022年8月到12月租金 */
export const GIVEN_BEFORE = new RegExp(`(?:${BENEFIT.source})[^,。;]{0,8}$`, 'u');

/** 到… names a goal more often than a term. It is a term only if a benefit follows at once. */
export const UP_TO = /(?:^|[,:、)])(?:[自从]?即日起|截止?)?(?:到|至)$/u;
export const AT_ONCE =
  /^,(?:对|凡|继续|一律|依法|免|减|缓|符合|[^,。;]{0,12}可|(?!全?[省市县区])[^,。;]{2,16}(?:减免|免[收征]|减半|减征|减按)(?![^,。;]{0,8}亿))/u;
/** 可在2023年底前…: something is allowed until the day. */
export const ALLOWED_UNTIL = /(?:可|可以|允许|准予)(?:在|于)?$/u;
/** The day ends an application (申报截止). */
export const APPLIES = /^[^,。;]{0,10}(?:申报|申请|报名|提交|报送|领取|兑付)/u;

/** 2022年底…政策到期后 */
export const LAPSES = /^[^,。;:]{0,30}?(?:政策|措施|优惠|补贴|缓缴期限?|期限)[^,。;:]{0,6}?(?:到期|期满|届满|结束|退出|停止执行)/u;
/** 政策于2023年底到期 */
export const LAPSES_THEN = /^(?:之?前|起)?(?:到期|期满|届满|停止执行|终止执行|自动失效)/u;
export const MEASURE = /(?:政策|措施|优惠|补贴|补助|减免|缓缴|规定|办法)[^,。;:《》]{0,16}(?:于|在|将于|至|到)?$/u;

/** The measure follows at once: 2022年,对…; 2022年继续免征…. */
export const TO_MEASURE = /^,?(?:[^,。;]{0,12}财政)?(?:继续|依法|一律|阶段性|全年)?(?:对|免|减|缓|给予|凡|符合|安排)/u;
export const AT_HEAD = /^(?:[(]?[一二三四五六七八九十\d]+[).、])?$/u;
/** 对2023年度新认定的…给予…: the year limits the payees. 2022年以来 (`ONLY_BEGINS`) has no end. */
export const TURNED_TO = /(?:^|[,:])(?:对|对于|凡)$/u;
export const ONLY_BEGINS = /^(?:以来|以后|之后|后|起|至今|底|末)/u;

/** One batch of a year (第一批) or one year's round (2022年度…评审工作). */
export const ROUND = /^(?:度?第[一二三四五六七八九十\d]+批|[^,。;《》]{0,40}?(?:评审|申报|认定|遴选|征集|评选|竞赛|选拔)工作)/u;
/** One year's contest and its prizes. */
export const CONTEST =
  /^(?:度)?[^,。;《》]{0,36}?(?:大赛|选拔赛|挑战赛|竞赛|评选活动|评选)(?=[^。;]{0,16}(?:获奖|优胜|晋级|评选出|奖金|奖励|一等奖))/u;

/** Words between 期限 and its last day. */
export const TERM_UNTIL =
  /^(?:限|均|统一|暂定|可)?[为是:]?(?:延长|延续|延期|顺延|展期|暂定|放宽)?(?:至|到|截至|截止到?|截止至|截止时间为|为|是|:|自|从)?$/u;

export const VALIDITY = /有效期|试行期|施行期/gu;
/** Words between the name of this text and its term. Other nouns (证书有效期) make the term that of another thing. */
export const OWN_TERM = /^(?:的|之|,|暂行|自|从|于|执行|施行|自[^,。;]{2,24}起(?:正式)?(?:施行|实施|执行|生效|试行),?)*$/u;

const COUNTED = '(?<count>\\d{1,3}|[一二两三四五六七八九十百零]{1,5})(?<unit>个?月|个?工作日|日|天)';
/** 起施行, 起30日后施行, 起满三十日施行, 起一个月后施行. */
export const BEGIN = new RegExp(
  `(?:起|(?<=之日)),?(?:满|届满)?(?:${COUNTED}(?:之?[后内])?(?:起)?)(?:正式|开始|统一)?(?:施行|实施|执行|实行|生效|试行|适用)(?![的新《])|(?:起|(?<=日))(?:正式|开始|统一)?(?:施行|实施|执行|实行|生效|试行|适用)(?![的新《])`,
  'gu',
);
const PUBLISHED = '(?:发布|公布|印发|颁布|颁发|下发|发文|发出|签发|批准|刊发)';
export const PUBLICATION = new RegExp(
  `${PUBLISHED}(?:之|当)?日$|${PUBLISHED}(?:之日?)?的?(?:后|起)?(?:的)?(?:次日|第(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})[日天]|[次下]月(?:[1一]日)?)$|即日$`,
  'u',
);
/** 印发次日, 公布后的次月1日. */
export const NEXT_DAY = /(?:次日|第二日|第二天)$/u;
/** 公布后第30日 */
export const NTH_DAY = /第(\d{1,3}|[一二三四五六七八九十百]{1,4})[日天]$/u;
export const NEXT_MONTH = /[次下]月(?:[1一]日)?$/u;
/** The day is that of another text or thing: 原《…》, 此前文件, 其中第三条, 政策期内的项目. */
export const OF_OTHERS =
  /原(?!则)|《|〔|号|文件|其中|第[一二三四五六七八九十百]+[条章款项]|附件|项目|企业|申[报请]|受理|期内|期间内|[此之以先]前|以往|旧|前期|过渡期/u;
/** The beginning of words on the end of this text. */
export const OWN_END =
  /^(?:[,、(]|并|且|其|暂定|有效|试行|暂行|执行|施行|实施|期限|至|到|截至|止|为期|\d{4}年|本[^,。;]{1,12}(?:有效|试行|执行|施行|实施|自))/u;
const ARTICLE = '第[一二三四五六七八九十百]+条';
/** 其中第三条, 但第三条、第五条, 除第三条: the day is that of these articles. */
export const OF_ARTICLE = new RegExp(
  `(?:其中,?|但|惟|唯|而|除|^|[,。;:(])(?:本[^,。;第]{1,6})?(${ARTICLE}(?:[、和及与]${ARTICLE})*)(?!第|[(][一二三四五六七八九十])[^,。;]{0,12}$`,
  'u',
);
/** 该项补贴, 补贴标准, 本条: the day is that of the measure of the sentence. */
export const OF_MEASURE =
  /^(?:(?:该|此|本|上述|前述|以上|这)(?:[项类条款一]|政策|标准)*[一-龥]{0,6}?|[一-龥]{2,12}?)??(?:补[贴助]|奖[励补]|资助|优惠|减免|贴息|待遇|(?<=[该此本述].{0,8})(?:政策|标准|措施|[条款项]))(?:政策|标准)?$/u;
/** The day may stand alone: 2024年6月1日施行, 即日起施行. */
export const FROM = /(?:[自从于]|即日|[\d一二][\d〇○零一二三四五六七八九]{3}年)[^自从]{0,24}$/u;

/** 对2023年底前…的: the day limits the payees. */
export const OF_WHOM = /(?:^|[,:、])?(?:对|对于|凡|凡是|凡在|对在|对于在|对自|将)$/u;
/** 2023年底前开工的项目,: the day is part of the condition. */
export const DAY_AS_CONDITION = /^[^,]*的(?:[一-龥]{0,4}(?:项目|企业|单位|机构|人员|个人|产品|贷款|主体|平台|园区|车辆|房屋|商户|载体))?,/u;
/** 力争2025年底前…: always a goal. */
export const AIMED_AT = /(?:力争|争取|确保|计划|力求|预计|目标)(?:在|到|于)?$/u;
/** A report on the past: 截至…, 累计发放. */
export const PAST = /累计|共计|已经?|[省市县区]共/u;
/** After 截至…: a report on what was given. */
export const REPORTED = /^[^。;]*?(?:累计|共|已|发放|兑现|拨付|亿元)/u;
/** 享受优惠的企业达到1万户: a benefit is only counted. */
export const REACHED = /^[^,]{0,40}?(?:达到|达\d|突破|增长|全覆盖|提高到|达[一二三四五六七八九十百千万])/u;
/** Descriptions of payees or rules, which state no task. */
export const DESCRIPTION = /(?:对|凡|符合|按照|根据|依据)[^,;]*/gu;

/** A length: so many years, months or days. */
export const COUNT = '(\\d{1,3}|[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,5}|半(?=年))个?(年半|周年|年|月|日|天)';
/** 有效期5年, 有效期限暂定为三年, 试行期一年, 期限两年 */
export const TERM_LENGTH = new RegExp(
  `(?:(?:有效|试行|执行|实施|施行)期限?|(?<=^|,)(?:期限|为期))(?:[为是:]|暂定为?|暂为)?(?:自[^,。;]{2,12}起)?${COUNT}`,
  'u',
);
/** 暂定三年有效期, 试行两年, 执行三年 */
export const TERM_LENGTH_AFTER = new RegExp(`(?:暂定|暂行|试行|施行|执行|实施)(?:期限?)?为?${COUNT}(?=[,。;)]|的?有效期|$)`, 'u');
/** Words before a last day: 有效期至, 施行至, 至…止. `DAY_LAPSES` follows one. */
export const TO_DAY = /(?:至|到|截至|截止到?|有效期(?:限)?(?:为|:)?)$/u;
export const DAY_LAPSES = /^起?(?:自动|自行)?(?:失效|废止|终止|停止执行|到期|期满|届满)/u;
/** The beginning of a sentence that continues the term. */
export const TERM_GOES_ON = /^(?:其|本[^,。;]{1,10}的?)?(?:有效期|试行期|执行期|实施期|期限|暂定)/u;
