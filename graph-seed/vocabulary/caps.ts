import { GIFT_NAMES } from './figure-words';
import { OWN_KIND } from './genres';

/** Words of caps (累计最高限额) over several sums that are paid separately, matched in folded text. */

const SUM = '(?:[\\d.,]{1,16}|[一二三四五六七八九十百千]{1,12})(?:[万亿千百]{1,3}元?|元)';

/** 最高不超过20万元, 不得突破500万元, 以地方贡献为限 */
export const CAP = new RegExp(
  `(?:最高|最多|至多|不(?:得)?(?:超过|突破|高于)|上限|限额)[^,。;:、]{0,12}?(?:${SUM}|\\d{1,3}(?:\\.\\d+)?%)|${SUM}(?:封顶|为限)|不(?:得)?(?:超过|突破|高于)[^,。;:、]{0,20}?(?:贡献|留成|纳税额|缴纳税额|总投入|总投资)|以[^,。;:、]{0,12}?(?:贡献|留成|纳税额)为上?限`,
  'gu',
);
/** 累计, 全年累计 */
export const CUMULATIVE = /(?:累计|合计|累加)(?!投资|出资|放款|投放)/u;
/** A payee who may receive several sums: 单个平台, 同一企业, 每个支持对象, 每个社团每年. */
export const CLAIMANT =
  /(?:单个|每个|每家|每户|各|同一家?|单一|单家|单户|一家|每)(?![一-龥]{0,4}?(?:项目|合同|产品|活动|展会|课题|险种))[一-龥]{0,8}?(?:企业|单位|机构|平台|主体|对象|公司|法人|合作社|银行|旅行社|协会|载体|个人|申请人|户|(?<=[一-龥]{3})(?=每年|年度|全年|当年|年最|年累))/u;
export const YEARLY = /年度|全年|每年|当年|一年内|年(?=[^份初底末]|$)/u;

/** The total of a payee, in a year or under one text (`OF_TEXT`). */
export const IN_SUM = /总额|总和|总量|合计|总计|之和|相加/u;
export const OF_TEXT = new RegExp(`本${OWN_KIND}`, 'u');

/** 三项补贴, 上述各项奖励, 两项总额, 培训补贴与交通补贴相加. */
export const SEVERAL = new RegExp(
  `(?:[两二三四五六七八九]|[2-9]|各|以上|上述|前述|所有)(?:各)?[项类种](?:奖|补|资助|扶持|政策|支持|总|合计|之和|相加)|[两三四五]者|${GIFT_NAMES},?(?:之和|相加|总额|总和|总计)`,
  'u',
);

/** A half-sentence whose total the next half-sentence caps: …取得的奖励总和，原则上不超过…; …奖补总额超过其贡献的，以贡献为限. */
export const SUM_BEFORE =
  /(?:总额|总和|总量|合计|总计|累计)(?:金额)?$|(?:总额|总和|合计|总计|累计)[^,。;]{0,6}(?:超过|高于)[^,。;]{1,24}的$/u;

/** Things that are paid for separately: projects, contracts, loans, insurances, vouchers, events. */
export const SEPARATE_UNITS =
  /(?:单个|每个|单一|单|每)[一-龥]{0,4}?(?:项目|合同|产品|品种|险种|展会|活动|课题|成果|专利|标准)|单笔|每笔|每场|每次|每批|每单|每件|每项|逐笔|每张|[一-龥]券|每(?:增加|新增|提高|增长|引进|培育|吸纳|招用|建成)[^,。;]{0,16}(?:给予|奖励|补助|再)|每[人件项台辆床亩吨次例张][^,。;每]{0,6}\d|保险|险种|保费|贷款|担保|代偿|不良|风险补偿|投资额度|服务活动/u;

/** 每个专业镇…: the cap holds for all payees of a territory together. */
export const TERRITORY = /每个?(?:专业镇|园区|开发区|集群|乡镇|市|县)(?![一-龥]{0,6}(?:企业|项目|平台))/u;
/** 每个专业镇统筹安排300万元 */
export const TOWN_SUM = new RegExp(
  `每个?(?:专业镇|园区|开发区|集群|乡镇|市|县)[^,。;]{0,6}(?:统筹)(?:安排|给予|使用)?[^,。;]{0,6}${SUM}`,
  'gu',
);
/** 直至达到…上限 */
export const UP_TO_CEILING = /直至(?:达到)?[^,。;]{0,24}(?:上限|限额|封顶)/gu;
