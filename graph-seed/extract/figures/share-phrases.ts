/**
 * Tests on a short passage before and after a share. Their answer holds whatever else the sentence gives.
 * `at` is where the share starts, `tail` the words after it up to the next comma or figure.
 */

/** 保费由财政负担80%: public money pays the claimant's fee. Shares of cost between budgets do not count. */
const CHARGE_BORNE =
  /(?:(?:保险?|担保|[学运电水气]|物流|培训|检[测验]|认证|服务|社保|咨询|审核|评[估审]|审计|鉴定|展位|手续|登记|注册|代理|租赁|印[刷制])费用?|利息|租金|房租)[^,。;]{0,4}由[^,。;]{0,12}(?:财政|政府|资金|基金|[省市区县]级)[^,。;]{0,6}(?:[负承分]担|补[贴助]|报销)$/u;
/** 县级财政承担10%: one of several budgets that pay a fee. */
const PURSE_BEARS = /(?:财政|政府|资金|基金)[^,。;、\d]{0,4}(?:[负承分]担|补[贴助])$/u;
const IS_CHARGE = /(?:保险?|担保|学|托管)费[^,。;、\d]{0,4}由[^。;]{0,40}$/u;
/** 风险补偿金30%: the share of a loss that the fund bears is given. */
const FUND_BEARS = /(?:风险(?:补偿|缓释|分担)(?:资?金|基金|资金池)?|资金池|补偿金)(?:[负承分]担)?$/u;
/** 资金池对本金损失代偿45%, 损失由基金承担35%: the same, with the loss named and no other bearer between. */
const LOSS_BORNE =
  /(?:财政|政府|资金池|补偿金|补偿资金|基金)(?:(?!由|[行构司]对)[^。;\n\d]){0,36}损失(?:部分)?(?:予以|给予|进行)?(?:代偿|补偿|承担|分担|负担)$|损失[^,。;]{0,6}由[^,。;与和、]{0,10}(?:基金|资金池|补偿金)[承负分]担$/u;
/** 由基金按75%的比例支付: the share of a cost that public money pays. */
const PURSE = /(?:基金|财政|资金|政府|统筹|医保|社保)[^,。;\d]{0,10}$/u;
const PAYS = /^的?(?:比例|标准)?(?:予以|给予)?(?:支付|给付|结算|报销|赔付)/u;
/** 追回已拨奖励的50%, 应退还补贴的30%: money to be paid back. */
const TAKEN_BACK =
  /(?:追回|收回|扣回|追缴|退回|缴回|退缴|(?:应当?|须|需|责令)(?:予以)?退还|(?:扣减|核减|扣除)[^,。;]{0,6}[奖补])[^,。;]{0,16}$/u;
/** 按上述标准的50%执行: a share of another award. A price, a wage or a fee does not count. */
const OF_STANDARD = /(?:(?<!价|资|费|价格|收费)标准|奖[励补]|补[助贴]|资助)(?:资金|额度?|金额)?的$/u;
const APPLIES = /^(?:执行|计算|核定|享受|计发|发放|支付)/u;
/** 按30%配套, 按20%核发: words that give only right after a share; in 增长10%奖5万元 they give the sum. */
const PAID_BEHIND =
  /^的?(?:比例|标准|额度|幅度)?(?:另行|再|直接|一次性|进行)?(?:计奖|计补|配套|匹配|让渡|核发|增发|加发|核补|兑付|扶持|支持|资助|奖|补|贴|让利|抵用)(?![^,。;]{0,6}\d)/u;
/** 单个项目出资不超过注册资本的20%, 投资额不超过实缴出资的50%: the most that a fund invests. */
const PUT_IN =
  /(?:出资|投资|参股|持股|跟投)(?:额度?|金额|比例)?(?:原则上|一般|累计|合计)?(?:不得?超过|不得?高于|最高(?:不超过)?|控制在)[^,。;]{0,16}$/u;
const OF_EQUITY = /基金|跟投|参股|控股|入股|股权|直投/u;

/** 奖励金额的70%用于奖励团队, 不低于70%的奖励资金用于团队: how the claimant uses a part of the award. */
const OF_AWARD = /(?:奖[励补]|补[助贴]|资助|扶持)(?:资金|金额|金|额)?的$/u;
const USED = /^应?当?用于/u;
const USED_OF_AWARD = /^的(?:奖[励补]|补[助贴]|资助|扶持)?(?:资金|金额)应?当?用于/u;

/** 按7%奖补;入园的,比例可提高到9%: a new level of the share given before. */
const NEW_LEVEL =
  /(?:^|[,;])(?:补[贴助]|奖[励补]|支持|资助|贴息|返还)?的?(?:比例|幅度)(?:可|可以|相应|再|则)?(?:提高|上浮|上调|提升|放宽|增加)[到至为]$|(?:^|[,;])[^,;率]{2,14}可(?:提高|上浮|上调|提升|放宽)[到至]$/u;
/** 费率继续按1%执行: a fee as it stands; 减按 is relief. */
const CHARGE_STANDS = /[费利]率[^,。;减]{0,6}按$/u;

/** 裁员率放宽至20%, 占比可降至2%: another threshold for a measure of the claimant. */
const RELAXED =
  /(?:(?<![费利税贴补助奖偿还])率|占比|比重)(?:的?(?:标准|要求|上限|下限|门槛|条件))?(?:可以?|相应|适当)?(?:放宽|(?<=可|可以|要求|标准|上限|门槛|下限)(?:提高|降低?|上调|下调))[到至为](?:不[高低]于|不超过)?$/u;
/** 失业保险金按最低工资的90%按月发放: a benefit of insurance or assistance, as a share of a wage. */
const OF_PAY = /(?:[险恤老休济助难定]金|津贴|生活费|待遇)(?:标准)?[^,。;\d]{0,8}按[^,。;\d]{2,24}的$/u;
const PAID_BY_TIME = /^的?(?:标准|比例)?(?:按[月季年]|逐[月年]|定期|一次性)?(?:发放|计发|发给|支付|给付|确定|核定)/u;
/** 按市场评估价的50%收取: the part of a fee that remains. Penalties and deposits do not count. */
const OF_CHARGE = /按照?[^,。;\d]{1,20}(?:价格?|租金|费用?|标准|额|值|基准|原价)的$|(?:费用?|租金|票价|门票)[^。;]{0,36}按$/u;
const CHARGED = /^的?(?:标准|比例|价格)?(?:给予)?(?:收取|计收|收费|计租|收租|计征|核收|缴纳|计缴|供应|出租|优惠)/u;
/** 缴费费率…下调20%: how much a fee is lowered. An aim does not count. */
const BROUGHT_DOWN = /(?:费率|收费标准|缴费比例)[^。\n]{0,60}(?:下调|降低|下浮)$|保证金[^。\n]{0,40}(?:降低?|下调|减|调减)[至到为]$/u;
const AIMED = /力争|推动|争取|目标|引导|鼓励/u;
/** 分险比例由20%提高至30%: a higher share of a loss is borne. */
const BORNE_MORE = /(?:分险|风险分担|风险补偿|代偿)比例[^,。;]{0,16}(?:提高|上调|提升)[到至为]$/u;
/** 其中县级配套不低于20%: the share that one budget pays. */
const OF_BUDGETS =
  /其中[:,]?由?(?:中央|省|自治区|市|州|县|区|镇|本级|地方)[^,。;\d]{0,6}(?:配套|承担|负担|安排|出资|投入)(?:资金)?(?:比例|部分)?(?:原则上|不[低少]于|不超过|不高于|为|占)*$/u;
/** 首年拨付比例不超过50%: how an award is paid out. */
const PAID_OUT =
  /(?:拨付|兑付|预拨|预付|垫付)[^,。;\d]{0,8}(?:资助|奖[励补]|补[助贴]|扶持|资金|支持)(?:资金|经费|金)?(?:额|总额)?的$|(?:拨付|兑付|预拨)(?:资金)?(?:比例|额度)(?:原则上|一般|不超过|不高于|不低于|最高|为|达到?)*$/u;
/** 按市场租金的60%执行. */
const OF_MARKET = /按照?[^,。;\d]{0,12}(?:市场|指导|评估|基准|最低价|原价|原租)[^,。;\d]{0,8}的$/u;
const PENAL = /违约|滞纳|罚|保证金|押金|定金|保险费|公积金|合同|总价|损失|工资/u;
/** 财政补助占总投资的比例不超过30%: the gift as a share of a base. */
const GIVEN_PART =
  /(?:补[助贴偿]|奖[励补]|资助|扶持|贴息)(?:资金|经费|金额|总额|额度?)?占(?:比|[^,。;\d]{1,20}?(?:比例|比重|比率)?)(?:原则上|一般|累计)?(?:最高|不得?超过|不应超过|不高于|不大于|控制在)+$/u;
/** 从收益中提取不超过10%的部分,奖励: what may be taken out for a reward. */
const TAKEN_OUT = /提取[^,。;\d]{0,10}$/u;
const FOR_REWARD = /^[^。;\d]{0,14}(?:奖励|激励|奖补)/u;
/** (4801元×60%×20%)×30%=248.8元: factors of a calculation. The factor before = gives the result, and is what is given. */
const TIMES = /[×*]\(?$/u;
const IS_FACTOR = /^\)?(?:[×*]|[+-](?=[\d(]))|^\)/u;
/** 整治率低于90%的,约谈负责人: a sanction on an office. */
const BLAMED = /^的?,[^。;\d]{0,12}(?:约谈|通报|问责|追责|督办|扣分|挂牌)/u;

const before = (text: string, at: number) => text.slice(Math.max(0, at - 48), at);

export const isChargeBorne = (text: string, at: number) => CHARGE_BORNE.test(before(text, at));
export const isBorneInList = (text: string, at: number) =>
  PURSE_BEARS.test(before(text, at).slice(-14)) && IS_CHARGE.test(before(text, at));
export const isPaidByFund = (text: string, at: number, tail: string) => PAYS.test(tail) && PURSE.test(before(text, at));
export const isLossBorne = (text: string, at: number) => LOSS_BORNE.test(before(text, at));
export const isBorneByFund = (text: string, at: number) => FUND_BEARS.test(before(text, at).slice(-14));
export const isTakenBack = (text: string, at: number) => TAKEN_BACK.test(before(text, at));
export const isPartOfAward = (text: string, at: number, tail: string) =>
  USED_OF_AWARD.test(tail) || (USED.test(tail) && OF_AWARD.test(before(text, at).slice(-8)));
export const isChargeItself = (text: string, at: number, tail: string) =>
  (CHARGE_STANDS.test(before(text, at).slice(-12)) && APPLIES.test(tail)) ||
  (tail.startsWith('的政策') && text.slice(0, at).endsWith('费率'));
export const isBroughtDown = (text: string, at: number) => {
  const words = text.slice(Math.max(0, at - 80), at);
  return BROUGHT_DOWN.test(words) && !AIMED.test(words);
};
export const isBorneMore = (text: string, at: number) => BORNE_MORE.test(before(text, at));
export const isPaidOut = (text: string, at: number) => PAID_OUT.test(before(text, at)) || OF_BUDGETS.test(before(text, at));
export const isRelaxed = (text: string, at: number) => RELAXED.test(before(text, at));
export const isPaidOfPay = (text: string, at: number, tail: string) => PAID_BY_TIME.test(tail) && OF_PAY.test(before(text, at));
export const isNewLevel = (text: string, at: number) => NEW_LEVEL.test(before(text, at).slice(-20));
export const isPaidBehind = (text: string, at: number) => PAID_BEHIND.test(text.slice(at, at + 24));
export const isOfStandard = (text: string, at: number, tail: string) => OF_STANDARD.test(before(text, at).slice(-12)) && APPLIES.test(tail);
export const isPutIn = (text: string, at: number) =>
  PUT_IN.test(before(text, at)) && OF_EQUITY.test(text.slice(Math.max(0, at - 80), at + 40));
export const isOfCharge = (text: string, at: number, tail: string) =>
  ((CHARGED.test(tail) && OF_CHARGE.test(before(text, at))) || (tail.startsWith('执行') && OF_MARKET.test(before(text, at)))) &&
  !PENAL.test(
    before(text, at)
      .split(/[,。;]/u)
      .at(-1) ?? '',
  );
export const isGivenPart = (text: string, at: number) => GIVEN_PART.test(before(text, at));
export const isTakenOut = (text: string, at: number, end: number) =>
  TAKEN_OUT.test(before(text, at)) && FOR_REWARD.test(text.slice(end, end + 24));
export function reckonedShare(text: string, at: number, end: number): 'factor' | 'result' | null {
  const behind = text.slice(end, end + 6);
  if (/^[×*](?!\d+个?[月年天日季])/u.test(behind) || (TIMES.test(before(text, at)) && IS_FACTOR.test(behind))) return 'factor';
  return TIMES.test(before(text, at)) && behind.startsWith('=') ? 'result' : null;
}
export const isBlamed = (text: string, end: number) => BLAMED.test(text.slice(end, end + 30));
