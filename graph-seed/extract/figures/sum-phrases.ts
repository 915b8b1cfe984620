/** Tests on a short passage before and after a sum. Their answer holds whatever else the sentence gives. */

import type { Group } from './groups';
import type { Subject } from './sense';

const before = (text: string, { since, start }: Group) => text.slice(Math.max(since, start - 24), start);

/** 设立6000万元应急周转金, 设立每年额度为900万元的数据券: a fund that is set up; 设立9亿元以上基金的机构 names those addressed. */
const SETS_UP = /(?:设立|组建|建立|筹建|整合)[^,。;\d]{0,8}$/u;
const A_PURSE =
  /^(?:左右)?的?[^,。;\d]{0,14}(?:周转金|周转资金|资金池|风险池|基金|专项资金|准备金|补偿金|补偿资金|券)(?=$|[“”"()、用为对支])/u;
/** 发放不少于500万元的消费券: vouchers for many. */
const HANDS_OUT = /(?:发放|投放|派发|发行)[^,。;\d]{0,6}不[少低]于$/u;
const VOUCHERS = /^(?:以上)?的?[^,。;\d]{0,14}券/u;
/** 财政…安排奖补资金120亿元,分批支持…: a fund and its purpose. */
const SET_ASIDE = /(?:财政|资金中?)(?![^,。;\d]*[每单][个家户])[^,。;\d]{0,16}安排[^,。;\d]{0,10}资金(?:总计|合计|共|约)*$/u;
const FOR_MANY = /^,(?:分[批期年]|专?项?用于|主要用于|重点)/u;
/** 安排专项资金,规模不低于1.2亿元; 转贷资金规模3亿元; 年度保费预算1500万元: the size of a fund or a budget. */
const SIZE = '(?:原则上|一般)?(?:为|是|约|控制在|到位|安排|不[低少高]于|不超过)*$';
const OF_PURSE = new RegExp(
  `(?:(?:资金池?|基金|周转金|风险池|专项|券)(?:,?(?:首期|初始|年度|每年|总)*)?(?:总?规模|总量|盘子)|(?:基金|资金池)(?:首期|初始)(?:规模|到位)?)${SIZE}`,
  'u',
);
const BUDGETED = new RegExp(`(?:保费|经费|资金|财政|费用|补[助贴]|年度?|每年)(?:年度|每年)*预算(?:总额)?${SIZE}`, 'u');
const OF_YEAR = new RegExp(
  `(?:^|[,;。\\n])(?:每年|年度|全年|当年)[^,。;\\d]{0,8}(?:奖[励补]|补[助贴]|扶持|资助|贴息)(?:资金|经费)?(?:总额|总量|总规模)${SIZE}`,
  'u',
);
const isSize = (words: string) => OF_PURSE.test(words) || BUDGETED.test(words) || OF_YEAR.test(words);
export const isSetUp = (text: string, group: Group) =>
  !group.addressed &&
  ((group.edges.every((edge) => !edge) && A_PURSE.test(group.tail) && SETS_UP.test(before(text, group))) ||
    (VOUCHERS.test(group.tail) && HANDS_OUT.test(before(text, group))) ||
    (SET_ASIDE.test(text.slice(Math.max(group.since, group.start - 36), group.start)) &&
      FOR_MANY.test(text.slice(group.tailStart, group.tailStart + 6))) ||
    (!group.tail.startsWith('的') && isSize(text.slice(Math.max(group.since, group.start - 36), group.start))));

/** 满100元立减30元: the threshold of a discount, and the discount. */
const DISCOUNTS = '(?:即|可|立)*(?:立减|直减|减免?|返现?|优惠|抵扣?)';
const DISCOUNT_MARK = new RegExp(`^的?,?${DISCOUNTS}(?=\\d)`, 'u');
const DISCOUNT = new RegExp(`满[\\d.]+[万千百]?元的?,?${DISCOUNTS}$`, 'u');
export const isDiscountMark = (text: string, group: Group) =>
  text[group.start - 1] === '满' && DISCOUNT_MARK.test(text.slice(group.tailStart, group.tailStart + 8));
export const isDiscount = (text: string, { start }: Group) => DISCOUNT.test(text.slice(Math.max(0, start - 24), start));

/** 发放购车消费券,燃油车3000元: what a voucher is worth. */
const OF_VOUCHER = /券[,:](?:其中|每张)?[^,。;\d]{1,12}$/u;
export const isOfVoucher = (text: string, group: Group) =>
  !group.addressed && group.edges.every((edge) => !edge) && OF_VOUCHER.test(text.slice(Math.max(0, group.start - 16), group.start));

/** 单个企业…获得资金总额不超过500万元: the most that one claimant gets, not a fund. */
const OF_ONE =
  /(?:单[个家户]|同一|每[个家户])[^,。;\d]{0,24}(?:获得|享受|领取|取得|申领|申请|核领)[^,。;\d]{0,16}(?:不得?超过|不高于|不突破|最高)[^,。;\d]{0,4}$/u;
export const isMostOfOne = (text: string, { start, since }: Group) => OF_ONE.test(text.slice(Math.max(since, start - 56), start));

/** 给予9万元奖励;其中…的,增加4万元: an addition to what was given, where nothing measured has grown. */
const MORE = /(?:增加|递增|追加|增发|加发|多发|增补)(?:发放)?$/u;
export const isMoreGiven = (text: string, group: Group, head: Subject | null) =>
  group.edges.every((edge) => !edge) &&
  (group.tail === '' || head === 'give' || /^(?:奖|补|资助)/u.test(group.tail)) &&
  MORE.test(before(text, group)) &&
  !group.before.some(({ kind, start }) => start >= group.part && (kind === 'base' || kind === 'loan' || kind === 'price'));

/** 根据等级分别增加8万元: an addition by grade, whether or not the base was stated before. */
const BY_GRADE = /(?:根据|依据|按照?)[^,。;\d]{1,10}?(?:分别)?(?:增加|递增|追加|增发|加发|多发|增补)(?:发放)?$/u;
export const isGradedMore = (text: string, group: Group) => BY_GRADE.test(before(text, group));

/** 获得国家资助200万元的: an earlier grant, which is a condition of this one. */
const HAD =
  /(?:[已曾]?获得?|取得|享受|得到|领取)(?:了|过)?[^,。;\d]{0,16}(?:资助|奖[励补金]|补[助贴偿]|扶持|支持|资金|经费)[^,。;\d]{0,4}$/u;
const OF_THOSE = /^的(?!奖|补|资助|资金|经费|扶持|支持|一次性|配套)/u;
/** 已享受, 曾获: received earlier, whatever the sentence gives. */
export const isLongHad = (text: string, group: Group) => /[已曾][^,。;\d]{0,24}$/u.test(before(text, group));
export const isHadBefore = (text: string, group: Group) => OF_THOSE.test(group.tail) && HAD.test(before(text, group));

/** 边缘家庭认定标准…为每人每月1900元: a limit of eligibility. */
const QUALIFIES =
  /(?:认定|准入|入围|资格|收入|财产)(?:标准|线|门槛)[^。;\n\d]{0,8}(?:为|是|:)[^,。;\d]{0,12}$|(?:认定|准入)(?:标准|线)按[^。;\n]{0,40},为[^,。;\d]{0,12}$/u;
export const isQualifying = (text: string, { start, since }: Group) =>
  QUALIFIES.test(text.slice(Math.max(0, since - 60, start - 60), start));

/** 以某企业为例…×6月×50人=375000元: an example, and the factors of a calculation. */
const EXAMPLE = /(?:为例|例如|比如|举例|譬如)[^。;\n]*$/u;
export const isExample = (text: string, { start }: Group) => EXAMPLE.test(text.slice(Math.max(0, start - 80), start));
/** 1520元/人月×6月+500元/人=9620元/人: multiplied terms are bases; added terms and the result are given. */
const MULTIPLIED = /^(?:\/[^,。;()\d×*÷]{1,8})?\)?[×÷*]/u;
const ADDED = /^(?:\/[^,。;()\d×*÷]{1,8})?\)?[+=]/u;
export function reckonedAs(text: string, { start, tailStart }: Group): 'factor' | 'result' | null {
  const behind = text.slice(tailStart, tailStart + 12);
  if (MULTIPLIED.test(behind)) return 'factor';
  const sign = text[start - 1];
  if (sign === '×' || sign === '*') return 'factor';
  return sign === '=' || sign === '+' || ADDED.test(behind) ? 'result' : null;
}

/** 60%或5万元,以较低者为准: a sum of which the lower of two applies. */
const LOWER = /^[^。;\n]{0,16}(?:(?:较低|低)(?:者|值|的)为准|孰低|取低|从低|就低)/u;
export const isLowerOfTwo = (text: string, { edges, tailStart }: Group) =>
  edges.every((edge) => !edge) && LOWER.test(text.slice(tailStart, tailStart + 32));

/** 资助额度为50万元以上: a level of what is given, also with a bound after it. */
const GIVEN_LEVEL =
  /(?:资助|补[助贴]|奖[励补]|支持|扶持|经费|资金|安排)(?:经费|资金|安排)?(?:额度|金额|标准|强度)(?:分别)?(?:为|是|:)?(?:[^,。;\d]{0,12}类?[^,。;\d]{0,4}(?:项目|课题))?$/u;
/** 给予奖补,额度为15万元: the amount of what has just been given. */
const GIVEN_THEN = /(?:奖[励补]|补[助贴]|资助|支持|扶持),(?:额度|金额|数额)(?:为|是)?$/u;
export const isGivenLevel = (text: string, group: Group) =>
  !group.tail.startsWith('的') &&
  (GIVEN_THEN.test(before(text, group)) || (!group.addressed && group.edges.some(Boolean) && GIVEN_LEVEL.test(before(text, group))));

/** 其中县财政承担100元, 省级补助150元, 农户自缴4元: one payer's part of a sum. What a budget bears of a fee is given. */
const PAYER =
  '(?:中央|国家|省|自治区|市|州|区|县|旗|镇|乡|各级|本级|地方)(?:[、和与及](?:省|市|州|区|县|镇|乡))*(?:本级|级|两级)?(?:财政)?(?:资金)?';
const SHARED = new RegExp(
  `(?:${PAYER}|单位|企业|用人单位|个人|农户|业主)(?:各|分别|再)*(?:承担|负担|分担)(?:不[低少]于|约)?$|自(?:缴|付|筹|担|负|行承担)$`,
  'u',
);
const OF_WHICH = new RegExp(
  `(?:其中[:,]?|资金[由,]|[,、;])(?:由)?${PAYER}(?:补[助贴]|安排|配套|出资|列支|投入|奖[励补]|资助|支付)?(?:标准)?(?:为|各)?$`,
  'u',
);
const CHARGE = /(?:保险?|担保|学|托管|评估|检测)费|利息|租金|费用[由,]/u;
const isNamedPart = (words: string) => /其中[:,]?[^,。;:\d]{0,12}$|资金由[^,。;\d]{0,12}$/u.test(words);
export function isBornePart(text: string, group: Group, follows: boolean): boolean {
  const words = text.slice(Math.max(group.since, group.start - 28), group.start);
  if (group.addressed || group.edges.some(Boolean) || group.tail.startsWith('的')) return false;
  if (/自[缴付筹担负]$/u.test(words)) return true;
  if (CHARGE.test(text.slice(Math.max(0, group.start - 60), group.start))) return false;
  return SHARED.test(words) || (group.goesOn && (follows || isNamedPart(words)) && OF_WHICH.test(words));
}

/** 给予100万元资助,其中启动资金20万元: a part of what is given. */
const A_PART = /其中[^,。;:\d]{1,10}$/u;
export const isOfWhich = (text: string, group: Group) =>
  group.goesOn && group.edges.every((edge) => !edge) && !group.tail.startsWith('的') && A_PART.test(before(text, group));

/** 年累计赔偿限额2000万元, 每次事故责任限额: the most that an insurer pays, in total or per event. */
const INSURED = /(?:累计|总|事故)(?:最高)?(?:赔偿|赔付|责任|保险|保障)(?:责任)?(?:限额|额度|金额)[^,。;\d]{0,4}$/u;
export const isInsured = (text: string, group: Group) => INSURED.test(before(text, group));

/** 每笔贷款不超过50万元, 单个投资项目最高60万元: the cap for each, where the sentence has given something. */
const FOR_EACH =
  /(?:单|每|同一)(?:[个家户笔份项位名]|一[个家]?)?[^,。;:、的\d]{0,8}(?:项目|企业|机构|主体|贷款|合同|保单|客户|公司|产品)(?:每年|年度|全年|一年|累计|合计|原则上|一般)*(?:最高|最多|不超过|不高于|不得超过|至多)+$/u;
export const isMostForEach = (text: string, group: Group) =>
  !group.addressed && group.tail === '' && group.edges.every((edge) => !edge) && FOR_EACH.test(before(text, group));

/** 租金按8元/平方米给予补贴: given, whatever noun stands before. */
const BY = /按照?(?:每[^,。;:\d]{1,8})?(?:标准)?$/u;
const GIVEN = /^(?:\/[^,。;:、\d]{1,8}?)?的?(?:标准|额度)?(?:给予|予以|发给|补|奖|资助|发放|拨付|支付|结算|计)/u;
export const isGivenBy = (text: string, group: Group) => BY.test(before(text, group)) && GIVEN.test(group.tail);

/** 可申请15万元以内贷款, 提供不低于500万元的授信: lent, also where its interest is subsidised. */
const MAY_BORROW = /可以?(?:申请|获得|享受|办理|申办|获批)[^,。;\d]{0,8}$/u;
/** 贷款形成不良的, 贷款的银行: conditions. */
const LENDERS = /(?:贷款|授信|融资|信贷|借款)[^,。;]{0,8}的|的$/u;
const IS_LENT = /(?:提供|授予|给予|发放)[^,。;\d]{0,8}$/u;
export const isToBorrow = (text: string, group: Group) =>
  MAY_BORROW.test(before(text, group)) || (!group.addressed && !LENDERS.test(group.tail) && IS_LENT.test(before(text, group)));
/** 最高300万元、为企业最高1000万元的信用贷款; 5万元以下、免抵押的小额信贷; 1亿元以上的增信担保: the noun stands further off, or inside a compound. */
const LISTED_LOAN =
  /^[、和及][^,。;:]{1,40}?(?:的|元)[^,。;:的\d]{0,10}(?:贷款|授信|信贷|融资|借款|担保)(?![^,。;]{0,4}(?:贴息|补|奖|费|机构|公司|业务|企业|银行|的))/u;
const GUARANTEED = /^的?[^,。;:的\d]{0,4}担保(?=$|[,。;]|支持|服务)/u;
/** 贷款额度放宽至1.5倍,即单方缴存90万元: the same limit in other words. */
const THAT_IS = /(?:贷款?|授信|借款)[^。;\d]{0,6}(?:最高)?(?:额度|限额)[^。;]{0,24},即[^。;,\d]{0,10}$/u;
export const isLent = (text: string, { start, tailStart }: Group) => {
  const behind = text.slice(tailStart, tailStart + 56);
  return LISTED_LOAN.test(behind) || GUARANTEED.test(behind) || THAT_IS.test(text.slice(Math.max(0, start - 48), start));
};

/** 合伙创业的放宽到120万元: a new limit replaces the one before. */
const NEW_LIMIT = /(?:放宽|提高|提升|上调|扩大|增加|放大|上浮)[到至为]$/u;
export const isNewLimit = (text: string, group: Group) => NEW_LIMIT.test(before(text, group));

/** 超过100万元但不超过300万元的部分: the second threshold of a range. */
const ALSO = /^(?:以上)?[,、]?(?:但|且|并且?|而)(?:不超过|不高于|未超过|低于|少于|不足|不满)$/u;
export const isOtherMark = (text: string, { start }: Group, lastEnd: number) => ALSO.test(text.slice(lastEnd, start));

/** 按每平方米10元收取租金: a fee; 扣减20万元: a deduction. */
const IS_CHARGED = /^(?:\/[^,。;\d]{1,8})?的?(?:标准|价格)?(?:收取|计收|收费|计租|缴纳|缴存|征收|出租)/u;
const TAKES_OFF = /(?:扣减|核减|扣回|追回|收回|退回|缴回|追缴)[^,。;\d]{0,6}$/u;
export const isTaken = (text: string, group: Group) => IS_CHARGED.test(group.tail) || TAKES_OFF.test(before(text, group));

/** 给予奖励,最低500元: the least that is given. */
const BARE_LEAST = /^(?:每[^,。;\d]{1,3}|单[^,。;\d]{1,4})?(?:最低|最少|不[低少]于|至少)+$/u;
export const isLeastGiven = (text: string, group: Group) => group.tail === '' && BARE_LEAST.test(text.slice(group.part, group.start));

/** 90周岁以上老人每月100元: what each gets, where nothing is measured, lent, charged or aimed at. */
const BY_TIME = /每[人名位]?每?[月年天日]$/u;
const PAID_IN = /缴|收费|自付|罚/u;
export const isOfEach = (text: string, group: Group) =>
  BY_TIME.test(before(text, group)) &&
  ![...group.sentence, ...group.after].some(({ kind }) => kind !== 'idle' && kind !== 'giveAtOnce' && kind !== 'addressed') &&
  !PAID_IN.test(text.slice(group.since, group.start));
