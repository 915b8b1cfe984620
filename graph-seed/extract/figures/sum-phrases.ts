/** What the words right at a sum say by themselves, whatever its sentence gives: each looks at a short stretch before and behind. */

import type { Group } from './groups';
import type { Subject } from './sense';

const before = (text: string, { since, start }: Group) => text.slice(Math.max(since, start - 24), start);

/** 设立6000万元应急周转金, 设立每年额度为900万元的数据券: a purse that is set up; 设立9亿元以上基金的机构 is addressed. */
const SETS_UP = /(?:设立|组建|建立|筹建|整合)[^,。;\d]{0,8}$/u;
const A_PURSE =
  /^(?:左右)?的?[^,。;\d]{0,14}(?:周转金|周转资金|资金池|风险池|基金|专项资金|准备金|补偿金|补偿资金|券)(?=$|[“”"()、用为对支])/u;
export const isSetUp = (text: string, group: Group) =>
  !group.addressed && group.edges.every((edge) => !edge) && A_PURSE.test(group.tail) && SETS_UP.test(before(text, group));

/** 给予9万元奖励;其中…的,增加4万元: so much more of what has been given, where nothing measured has grown. */
const MORE = /(?:增加|递增|追加|增发|加发|多发|增补)(?:发放)?$/u;
export const isMoreGiven = (text: string, group: Group, head: Subject | null) =>
  group.edges.every((edge) => !edge) &&
  (group.tail === '' || head === 'give' || /^(?:奖|补|资助)/u.test(group.tail)) &&
  MORE.test(before(text, group)) &&
  !group.before.some(({ kind, start }) => start >= group.part && (kind === 'base' || kind === 'loan' || kind === 'price'));

/** 根据等级分别增加8万元: more than what every grade gets, said before or not. */
const BY_GRADE = /(?:根据|依据|按照?)[^,。;\d]{1,10}?(?:分别)?(?:增加|递增|追加|增发|加发|多发|增补)(?:发放)?$/u;
export const isGradedMore = (text: string, group: Group) => BY_GRADE.test(before(text, group));

/** 获得国家资助200万元的: what was given before is a condition of what is given now. */
const HAD =
  /(?:[已曾]?获得?|取得|享受|得到|领取)(?:了|过)?[^,。;\d]{0,16}(?:资助|奖[励补金]|补[助贴偿]|扶持|支持|资金|经费)[^,。;\d]{0,4}$/u;
const OF_THOSE = /^的(?!奖|补|资助|资金|经费|扶持|支持|一次性|配套)/u;
/** 已享受, 曾获: before, whatever the sentence gives now. */
export const isLongHad = (text: string, group: Group) => /[已曾][^,。;\d]{0,24}$/u.test(before(text, group));
export const isHadBefore = (text: string, group: Group) => OF_THOSE.test(group.tail) && HAD.test(before(text, group));

/** 边缘家庭认定标准…为每人每月1900元: what one must not pass to be taken in. */
const QUALIFIES =
  /(?:认定|准入|入围|资格|收入|财产)(?:标准|线|门槛)[^。;\n\d]{0,8}(?:为|是|:)[^,。;\d]{0,12}$|(?:认定|准入)(?:标准|线)按[^。;\n]{0,40},为[^,。;\d]{0,12}$/u;
export const isQualifying = (text: string, { start, since }: Group) =>
  QUALIFIES.test(text.slice(Math.max(0, since - 60, start - 60), start));

/** 以某企业为例…×6月×50人=375000元: an example, and the factors of a reckoning. */
const EXAMPLE = /(?:为例|例如|比如|举例|譬如)[^。;\n]*$/u;
const FACTOR = /^(?:\/[^,。;()\d×*÷]{1,8})?[×÷*+=]/u;
export const isExample = (text: string, { start, tailStart }: Group) =>
  EXAMPLE.test(text.slice(Math.max(0, start - 80), start)) || FACTOR.test(text.slice(tailStart, tailStart + 12));

/** 60%或5万元,以较低者为准: a sum that another may fall below. */
const LOWER = /^[^。;\n]{0,16}(?:(?:较低|低)(?:者|值|的)为准|孰低|取低|从低|就低)/u;
export const isLowerOfTwo = (text: string, { edges, tailStart }: Group) =>
  edges.every((edge) => !edge) && LOWER.test(text.slice(tailStart, tailStart + 32));

/** 租金按8元/平方米给予补贴: what is given, whatever noun stands before. */
const BY = /按照?(?:每[^,。;:\d]{1,8})?(?:标准)?$/u;
const GIVEN = /^(?:\/[^,。;:、\d]{1,8}?)?的?(?:标准|额度)?(?:给予|予以|发给|补|奖|资助|发放|拨付|支付|结算|计)/u;
export const isGivenBy = (text: string, group: Group) => BY.test(before(text, group)) && GIVEN.test(group.tail);

/** 可申请15万元以内贷款: what is lent at most, also where the interest on it is paid. */
const MAY_BORROW = /可以?(?:申请|获得|享受|办理|申办|获批)[^,。;\d]{0,8}$/u;
export const isToBorrow = (text: string, group: Group) => MAY_BORROW.test(before(text, group));

/** 合伙创业的放宽到120万元: a new limit in place of the one before. */
const NEW_LIMIT = /(?:放宽|提高|提升|上调|扩大|增加|放大|上浮)[到至为]$/u;
export const isNewLimit = (text: string, group: Group) => NEW_LIMIT.test(before(text, group));
