import { GIFT } from '../../vocabulary/figure-words';
import { lettersOf } from '../words/letters';
import type { Text } from '../words/text';
import { type FigureCue, sumCuesIn } from './cues';
import type { Figure } from './figures';
import type { Edge } from './groups';
import { isNear, type Near } from './near';
import { type Around, type Case, type GroupSense, type SensedFigure, type Subject, sensed } from './sense';
import { isPutIn } from './share-cases';
import { cellsOf, isInPoints, isMarkOfMore, isStepOfShares, isStepOfSums, isUnitOfMoney } from './steps';
import { subjectOf, sumBearing } from './sum-bearing';
import { headOf, isClosed, isCondition } from './sum-condition';

type Said = Omit<GroupSense, 'case'>;

/** A group of sums with what its own words say. */
interface SumAround extends Around {
  readonly own: Said;
  /** What the noun after it says that it is. */
  readonly head: Subject | null;
  readonly cell?: { readonly isMark: boolean; readonly lead: readonly FigureCue[] } | undefined;
}

const NOTHING: Said = { bound: null, edge: null, subject: null, head: null, condition: false };
const GIVEN: Said = { ...NOTHING, subject: 'give' };
const MOST_GIVEN: Said = { ...GIVEN, bound: 'most' };
const LENT: Said = { ...NOTHING, bound: 'most', subject: 'loan', head: 'loan' };
const MEASURED: Said = { ...NOTHING, subject: 'base', condition: true };
const gives = ({ kind }: FigureCue) => kind === 'give';
const edgeOf = ({ group }: Around): Edge => group.edges.at(-1) ?? null;
const measured = (around: Around): Said => ({ ...MEASURED, edge: edgeOf(around) });
const isExact = ({ group }: Around) => group.edges.every((edge) => !edge);

/** Words of a size: 规模不低于, 预算总额为. */
const SIZE = '(?:原则上|一般)?(?:为|是|约|控制在|到位|安排|不[低少高]于|不超过)*$';
/** 资助额度为50万元以上: a level of what is given, also with a bound after it. */
const GIVEN_LEVEL =
  /(?:资助|补[助贴]|奖[励补]|支持|扶持|经费|资金|安排)(?:经费|资金|安排)?(?:额度|金额|标准|强度)(?:分别)?(?:为|是|:)?(?:[^,。;\d]{0,12}类?[^,。;\d]{0,4}(?:项目|课题))?$/u;

const DISCOUNTS = '(?:即|可|立)*(?:立减|直减|减免?|返现?|优惠|抵[扣减用]?)';

/** One payer of several: 其中县财政, 省级. */
const PAYER =
  '(?:中央|国家|省|自治区|市|州|区|县|旗|镇|乡|各级|本级|地方)(?:[、和与及](?:省|市|州|区|县|镇|乡))*(?:本级|级|两级)?(?:财政)?(?:资金)?';
const OWN_PART = '(?:单位|企业|个人|[农住用养殖植租投保]+户|业主|居民|家庭|群众|职工|学员|参保人|本人)';
const BEARS = '(?:各|分别|再)*(?:承担|负担|分担)(?:不[低少]于|约)?$|自(?:缴|付|筹|担|负|行承担)$';
const BORNE: Near = { before: new RegExp(`(?:${PAYER}|${OWN_PART})${BEARS}`, 'u') };
const PAYERS_PART: Near = {
  before: new RegExp(
    `(?:其中[:,]?|资金[由,]|[,、;])(?:由)?${PAYER}(?:补[助贴]|安排|配套|出资|列支|投入|奖[励补]|资助|支付)?(?:标准)?(?:为|各)?$`,
    'u',
  ),
};
const NAMED_PART: Near = { before: /其中[:,]?[^,。;:\d]{0,12}$|资金由[^,。;\d]{0,12}$/u };

/** 每人每月300元, 3万元/人: counted right beside it. */
const isCounted = (around: Around) =>
  isNear(around, { before: /每[^,。;:\d每]{1,4}(?:每?[年月天日])?(?:分别|各|约|为)*$/u }) ||
  isNear(around, { behind: /^(?:\/|每)[^,。;\d]/u });
/** 获评国家级的50万元, 一级20万元: right after those who get it, or their grade. */
const RANKED: Near = {
  before:
    /(?:[的者后](?:,[一-龥]{0,6})?|时,|[级类等档星](?!财政|预算|资金|经费|[负承分]担)[^,。;:、\d的]{0,6}|标准[为是]?:[^,。;:\d]{0,12}|第[一二三]名|[金银铜]牌|[冠亚季]军|博士|硕士|本科|专科)$/u,
};
/** A sum that is counted itself, or that a semicolon and the name of those who get it part from the one before. */
const isStatedAnew = (around: SumAround) =>
  isCounted(around) || (around.words.slice(around.lastEnd, around.group.start).includes(';') && isNear(around, RANKED));
const SAYS_ELSE: ReadonlySet<string> = new Set(['base', 'loan', 'price', 'penalty', 'fund', 'purse', 'target']);
/** Nouns of what is measured, charged or lent. */
const MEASURE_NAMED =
  /[价税债款租薪值率]|(?<!定)额(?!外)|收入|收益|利润|资[产本]|投[资入]|成本|销售|规模|(?<!经)费(?!补)|缴|罚|自付|贷|起付|存|[增减创]收|参保每|节[约省]/u;
/** Between two sums: the second is counted apiece (每人每月50元,90周岁以上每人每月|100元). */
const APIECE = /,[^,。;:\d]*(?:\d[^,。;:]*)?每[^,。;:\d每]{1,4}$/u;
/** 80至89周岁每人每月不低于50元: apiece, where nothing is measured or charged. */
const isPaidApiece = ({ words, group }: Around): boolean =>
  !MEASURE_NAMED.test(words.slice(group.part, group.start)) && !group.sentence.some(({ kind }) => SAYS_ELSE.has(kind));
/** A sum that stands alone behind whom it is for, where nothing is measured, lent, charged or aimed at. */
function isStatedBare(around: Around): boolean {
  const { words, group, stem } = around;
  const part = words.slice(group.part, group.start);
  if (group.tail !== '' && !/^[/每、(]/u.test(group.tail)) return false;
  if (!isExact(around) || (group.addressed && /对|凡/u.test(part)) || MEASURE_NAMED.test(part)) return false;
  // 保教费,一级园每月700元: a charge that is named before the comma.
  if (isNear(around, { before: /(?<!经)[费价],[^。;\n]*$/u, reach: 60, over: true })) return false;
  const said =
    [...stem, ...group.sentence].some(({ kind }) => SAYS_ELSE.has(kind)) ||
    group.after.some(({ kind }) => kind !== 'fund' && SAYS_ELSE.has(kind));
  return !said && (isCounted(around) || isNear(around, RANKED));
}

const MORE = '(?:增加|递增|追加|增发|加发|多发|增补|上浮|上调)(?:发放)?$';
const MORE_GIVEN: Near = { before: new RegExp(MORE, 'u'), exact: true };
const MORE_BY_GRADE: Near = { before: new RegExp(`(?:根据|依据|按照?)[^,。;\\d]{1,10}?,?(?:分别|依次)?${MORE}`, 'u') };

/** What the words say of a sum. The first case that decides gives the sense: a phrase, the sum's own words, or what it continues. */
export const SUM_CASES: readonly Case<SumAround>[] = [
  {
    name: 'example',
    examples: [{ text: '以某企业为例，返还金额为1250元/人月×6月=7500元。', figure: '7500元' }],
    near: [{ before: /(?:为例|例如|比如|举例|譬如)[^。;\n]*$/u, reach: 80, over: true }],
    sense: NOTHING,
  },
  {
    // Multiplied terms are bases; added terms and the result are given.
    name: 'factor',
    examples: [{ text: '缴费补贴为（4600元×20%+5100元×6%）×30%=367.8元/人月。', figure: '4600元' }],
    near: [{ behind: /^(?:\/[^,。;()\d×*÷]{1,8})?\)?[×÷*]/u }],
    sense: NOTHING,
  },
  {
    name: 'result',
    examples: [{ text: '缴费补贴为（4600元×20%+5100元×6%）×30%=367.8元/人月。', figure: '367.8元' }],
    near: [{ before: /[=+]$/u }],
    sense: GIVEN,
  },
  {
    name: 'part of a sum',
    examples: [
      { text: '每亩补助800元，其中县财政承担300元。', figure: '300元' },
      { text: '给予每人650元补助，其中中央补助390元，省级补助150元。', figure: '150元', as: 'part of a sum' },
    ],
    near: [{ plain: true }],
    sense: (around) => {
      const goesOn = around.group.goesOn && (around.last?.case === 'part of a sum' || isNear(around, NAMED_PART));
      const part = isNear(around, BORNE) || (goesOn && isNear(around, PAYERS_PART));
      return part ? { ...NOTHING, subject: 'split' } : null;
    },
  },
  {
    name: 'of which',
    examples: [
      { text: '给予团队90万元资助，其中启动资金20万元。', figure: '20万元' },
      { text: '给予团队90万元资助，其中启动资金20万元、科研经费70万元。', figure: '70万元', as: 'of which' },
    ],
    near: [{ behind: /^(?!的)/u, exact: true }],
    sense: (around) => {
      const { group, last, own } = around;
      if (!group.goesOn || own.bound !== null || last?.subject !== 'give') return null;
      const isNext =
        last.case === 'of which' && isNear(around, { before: /^[,、和及][^,。;:\d]{1,12}(?:费|经费|资金|补[助贴]|奖[励补])$/u });
      return isNext || isNear(around, { before: /其中[^,。;:\d]{1,10}$/u }) ? { ...last, case: 'of which' } : null;
    },
  },
  {
    name: 'of which for a use',
    examples: [{ text: '每年安排资金2亿元，其中用于奖励人才的不超过3000万元。', figure: '3000万元' }],
    near: [{ before: /用于[^,。;\d]{2,24}的(?:资金|部分|额度|每年|年度)*(?:不得?超过|不[低少]于|控制在|为|约)*$/u }],
    sense: ({ group, last }) => (group.goesOn && last?.subject === 'fund' ? { ...NOTHING, subject: 'fund' } : null),
  },
  {
    name: 'insured',
    examples: [{ text: '年累计赔偿限额2000万元。', figure: '2000万元' }],
    near: [{ before: /(?:累计|总|事故)(?:最高)?(?:赔偿|赔付|责任|保险|保障)(?:责任)?(?:限额|额度|金额)[^,。;\d]{0,4}$/u }],
    sense: { ...NOTHING, subject: 'loan' },
  },
  {
    name: 'qualifying',
    examples: [{ text: '边缘家庭认定标准为每人每月1900元。', figure: '1900元' }],
    near: [
      {
        before:
          /(?:认定|准入|入围|资格|收入|财产)(?:标准|线|门槛)[^。;\n\d]{0,8}(?:为|是|:)[^,。;\d]{0,12}$|(?:认定|准入)(?:标准|线)按[^。;\n]{0,40},为[^,。;\d]{0,12}$/u,
        reach: 60,
        over: true,
      },
    ],
    sense: measured,
  },
  {
    name: 'cell of a table',
    examples: [
      { text: '按年销售额给予奖励：\n年销售额\t奖励金额\n2亿元\t6万元', figure: '2亿元' },
      { text: '按年销售额给予奖励：\n年销售额\t奖励金额\n2亿元\t6万元', figure: '6万元' },
    ],
    sense: ({ cell, ...around }) => {
      if (!cell?.lead.some(gives)) return null;
      return cell.isMark ? measured(around) : cell.lead.some(({ kind }) => kind === 'most') ? MOST_GIVEN : GIVEN;
    },
  },
  {
    name: 'unit of money',
    examples: [{ text: '每出口1美元奖励0.05元。', figure: '1美元' }],
    sense: ({ words, group }) => (isUnitOfMoney(words, group) ? { ...NOTHING, subject: 'price' } : null),
  },
  {
    name: 'mark of more',
    examples: [{ text: '产值每增长2亿元再奖6万元。', figure: '2亿元' }],
    sense: ({ words, group }) => (isMarkOfMore(words, group) ? MEASURED : null),
  },
  {
    name: 'step of sums',
    examples: [{ text: '按实缴资本分档奖励：1亿元（含）至5亿元的，50万元；5亿元以上的，90万元。', figure: '1亿元' }],
    sense: (around) => {
      const { words, group, last, stem, own } = around;
      if (own.bound || !isStepOfSums(words, group)) return null;
      return [...group.sentence, ...stem].some(gives) || (group.goesOn && last !== null) ? measured(around) : null;
    },
  },
  {
    name: 'between',
    examples: [{ text: '购置款在20万元至50万元之间的补30%。', figure: '20万元至50万元' }],
    near: [{ behind: /^之间的/u }],
    sense: ({ own }) => (own.subject === 'give' ? null : MEASURED),
  },
  {
    name: 'in points',
    examples: [{ text: '年纳税额1万—3万元（4分）。', figure: '1万—3万元' }],
    sense: (around) => (isInPoints(around.words, around.group) ? measured(around) : null),
  },
  {
    name: 'level of what is given',
    examples: [{ text: '重点课题资助额度为50万元以上；一般课题20万元以下。', figure: '50万元' }],
    near: [{ behind: /^(?!的)/u }],
    sense: (around) => {
      const { group, last } = around;
      const goesOn = group.goesOn && last?.case === 'level of what is given' && !group.before.some(({ kind }) => kind !== 'idle');
      const said = goesOn || (!group.addressed && !isExact(around) && isNear(around, { before: GIVEN_LEVEL }));
      return said ? { ...GIVEN, edge: edgeOf(around), head: 'give' } : null;
    },
  },
  {
    name: 'spent',
    examples: [{ text: '单笔消费满200元立减60元。', figure: '200元' }],
    near: [{ before: /满$/u, behind: new RegExp(`^的?,?${DISCOUNTS}(?=\\d)`, 'u') }],
    sense: MEASURED,
  },
  {
    name: 'discount',
    examples: [{ text: '单笔消费满200元立减60元。', figure: '60元' }],
    near: [{ before: new RegExp(`满[\\d.]+[万千百]?元的?,?${DISCOUNTS}$`, 'u'), over: true }],
    sense: GIVEN,
  },
  {
    name: 'most of one',
    examples: [{ text: '单个企业依据本办法年度获得资金总额不超过600万元。', figure: '600万元' }],
    near: [
      {
        before:
          /(?:单[个家户]|同一|每[个家户])[^,。;\d]{0,24}(?:获得|享受|领取|取得|申领|申请|核领)[^,。;\d]{0,16}(?:不得?超过|不高于|不突破|最高)[^,。;\d]{0,4}$/u,
        reach: 56,
      },
    ],
    sense: MOST_GIVEN,
  },
  {
    name: 'purse set up',
    examples: [{ text: '转贷资金规模6500万元。', figure: '6500万元' }],
    near: [
      // 发放不少于500万元的消费券
      { before: /(?:发放|投放|派发|发行)[^,。;\d]{0,6}不[少低]于$/u, behind: /^(?:以上)?的?[^,。;\d]{0,14}券/u },
      // 财政…安排奖补资金120亿元; what is set aside for those whom …的 names is given to them.
      {
        plain: true,
        before:
          /(?<![的者后],)(?:财政|预算|本?[级年]|资金中?)(?![^,。;\d]*[每单][个家户])[^,。;\d]{0,16}(?:安排|统筹|整合|列支|下达|列入|投入|筹[集措])[^,。;\d]{0,20}(?:资金(?:总计|合计|共|约|规模|为)*|(?:资金|经费),(?:分别|每年|总[额量]|不[低少]于|不超过)+)$/u,
      },
      // 市县共同出资2亿元设立资金池; 每年投入1500万元,面向市民发放
      {
        before: /(?:出资|投入|筹集|拿出|安排)$/u,
        behind: /^,?(?:用于)?(?:设立|组建|建立|成立)[^,。;\d]{0,24}(?:资金池|基金|[资本]金)(?!的)/u,
      },
      {
        before:
          /(?:财政|政府|[省市县区旗级]|(?:^|[。\n,])(?:每年|全年|首期|首批))(?:每年|全年|首期)*(?:共同|统筹)?(?:出资|投入|筹集|拿出)$/u,
        behind: /^,?(?:专?项?用于|面向|向|发放|投放|支持|分[批期年])/u,
      },
      // 转贷资金规模3亿元; 年度保费预算1500万元
      ...[
        `(?:(?:资金池?|基金|周转金|风险池|专项|券)(?:,?(?:首期|初始|年度|每年|总)*)?(?:总?规模|总量|盘子)|(?:基金|资金池),?(?:首期|初始)(?:规模|到位|出资|注资)?)${SIZE}`,
        `(?:保费|经费|资金|财政|费用|补[助贴]|年度?|每年)(?:年度|每年)*预算(?:总额)?${SIZE}`,
        `(?:^|[,;。\\n])(?:每年|年度|全年|当年|全[省市县区州盟旗])[^,。;\\d]{0,8}${GIFT}(?:资金|经费)?(?:年度|每年|全年)?(?:总额|总量|总规模)${SIZE}`,
      ].map((source) => ({ before: new RegExp(source, 'u'), behind: /^(?!的)/u })),
    ],
    sense: ({ group }) => (group.addressed ? null : { ...NOTHING, subject: 'fund' }),
  },
  {
    name: 'more given',
    examples: [{ text: '给予9万元奖励；其中当年投产的，增加4万元。', figure: '4万元' }],
    sense: (around) => {
      const { group, last, head } = around;
      // 根据等级分别增加8万元: an addition by grade, whether or not the base was stated before.
      const byGrade = isNear(around, MORE_BY_GRADE);
      const hasGiven = group.goesOn && (last?.case === 'mark of more' || last?.subject === 'give' || last?.head === 'give');
      if ((!hasGiven && !byGrade) || !isNear(around, MORE_GIVEN)) return null;
      const ofMeasure = group.before.some(
        ({ kind, start }) => start >= group.part && (kind === 'base' || kind === 'loan' || kind === 'price'),
      );
      return !ofMeasure && (group.tail === '' || head === 'give') ? GIVEN : null;
    },
  },
  {
    name: 'benefit raised',
    examples: [{ text: '离休干部护理费每人每月增加160元。', figure: '160元' }],
    near: [
      {
        exact: true,
        before:
          /(?:[险恤老休济助难定]金|津贴|补[助贴]|奖[励补]|资助|低保|生活费|护理费|待遇|抚恤)(?:标准|额度|金额)?(?:在[^,。;\d]{0,8}基础上)?(?:每[^,。;\d]{1,3}|再|统一|分别|依次|分档|月|年|人均){0,4}(?:增加|提高|上调|增发|调增)$/u,
      },
    ],
    sense: ({ group }) => (group.tail === '' ? GIVEN : null),
  },
  {
    name: 'charged at most',
    examples: [
      { text: '民办园保教费每月不得高于1600元。', figure: '1600元' },
      { text: '用电价格控制在0.4元以内。', figure: '0.4元' },
    ],
    near: [
      { before: /(?:[水电气热]价|用[电水气热]价格)(?:原则上|应|可)*(?:控制在|不高于|不超过)$/u },
      {
        exact: true,
        before:
          /(?:(?<![经补])费|价格?|租金|票价)(?:标准)?(?:[^,。;\d补奖贴]{2,14},)?(?:每[^,。;\d]{1,4}|原则上|最高|一律){0,3}不[得应](?:高于|超过|突破)$/u,
      },
    ],
    sense: ({ group }) => ([...group.sentence, ...group.after].some(gives) ? null : { ...NOTHING, bound: 'most', subject: 'price' }),
  },
  {
    name: 'had before',
    examples: [{ text: '对获得国家资助200万元的团队，按30%给予配套。', figure: '200万元' }],
    near: [
      {
        before:
          /(?:[已曾]?获得?|取得|享受|得到|领取|[拿收]到)(?:了|过)?[^,。;\d]{0,16}(?:资助|奖[励补金]|补[助贴偿]|扶持|支持|资金|经费)[^,。;\d]{0,4}$/u,
        behind: /^的(?!奖|补|资助|资金|经费|扶持|支持|一次性|配套)/u,
      },
      { before: /(?:获得?|享受|取得|领取)[^,。;\d]{0,12}$/u, behind: /^[^,。;\d]{0,6}基础上/u },
    ],
    sense: (around) => {
      const { group } = around;
      const given = group.addressed || group.after.some(({ kind, start }) => kind === 'give' && start > group.tailStart);
      return given ? measured(around) : null;
    },
  },
  {
    name: 'lower of two',
    examples: [{ text: '按检测费的60%或5万元给予补助，以较低者为准。', figure: '5万元' }],
    near: [{ behind: /^[^。;\n]{0,16}(?:(?:较低|低)(?:者|值|的)为准|孰低|取低|从低|就低)/u, exact: true }],
    sense: ({ own }) => (own.subject === 'base' ? null : MOST_GIVEN),
  },
  {
    name: 'other mark',
    examples: [{ text: '对年应纳税所得额超过100万元但不超过300万元的部分，减半征收所得税。', figure: '300万元', as: 'its own words' }],
    sense: (around) => {
      const { words, group, last, lastEnd } = around;
      const joined = /^(?:以上)?[,、]?(?:但|且|并且?|而)(?:不超过|不高于|未超过|低于|少于|不足|不满)$/u;
      return last?.condition && joined.test(words.slice(lastEnd, group.start)) ? { ...last, edge: edgeOf(around) } : null;
    },
  },
  {
    // 扣减20万元: a deduction.
    name: 'taken',
    examples: [{ text: '厂房按每平方米10元收取租金，首年给予减免。', figure: '10元' }],
    near: [
      { behind: /^(?:\/[^,。;\d]{1,8})?的?(?:标准|价格)?(?:收取|计收|收费|计租|缴纳|缴存|征收|出租)/u },
      { before: /(?:扣减|核减|扣回|追回|收回|退回|缴回|追缴)[^,。;\d]{0,6}$/u },
      // 每头保费60元,财政补贴80%
      { before: /(?:^|[,。;:险]|每[^,。;:\d补贴助奖资]{1,3})(?:保险?费|学费)(?:标准)?(?:为|约)?$/u },
    ],
    sense: { ...NOTHING, subject: 'price' },
  },
  {
    name: 'least of what is given',
    examples: [
      { text: '按罚没款的5%给予奖励，最低500元。', figure: '500元' },
      { text: '80周岁以上老人每人每月不低于60元。', figure: '60元' },
    ],
    near: [
      { before: /(?:^|[,:])(?:每[^,。;\d]{1,3}|单[^,。;\d]{1,4}){0,2}(?:最低|最少|不[低少]于|至少)+$/u },
      { before: /每[^,。;:\d每]{1,4}每?[年月天日](?:最低|最少|不[低少]于|至少)+$/u },
    ],
    sense: (around) =>
      around.group.tail === '' && (around.group.sentence.some(gives) || isPaidApiece(around)) ? { ...GIVEN, bound: 'least' } : null,
  },
  {
    name: 'given by',
    examples: [{ text: '租金按8元/平方米给予补贴。', figure: '8元' }],
    near: [
      {
        before: /按照?(?:每[^,。;:\d]{1,8})?(?:标准)?$/u,
        behind: /^(?:\/[^,。;:、\d]{1,8}?)?的?(?:标准|额度)?(?:给予|予以|发给|补|奖|资助|发放|拨付|支付|结算|计)/u,
      },
    ],
    // 租金高于4元的,按4元计算: a charge by which is reckoned.
    sense: ({ own, last }) => (own.bound === null && last?.subject !== 'price' ? GIVEN : null),
  },
  {
    // The noun stands further off, inside a compound, or before the same limit in other words.
    name: 'lent',
    examples: [
      { text: '提供最高60万元、合伙的最高200万元的信用贷款。', figure: '60万元' },
      { text: '公积金贷款额度放宽至1.5倍，即单方缴存90万元。', figure: '90万元' },
      { text: '“惠农贷”单户额度最高200万元。', figure: '200万元' },
    ],
    near: [
      {
        behind:
          /^[、和及][^,。;:]{1,40}?(?:的|元)[^,。;:的\d]{0,10}(?:贷款|授信|信贷|融资|借款|担保)(?![^,。;]{0,4}(?:贴息|补|奖|费|机构|公司|业务|企业|银行|的)|,[^。;\n]{0,30}(?:贴息|补[贴助偿]))/u,
      },
      { behind: /^的?[^,。;:的\d]{0,4}担保(?=$|[,。;]|支持|服务)/u },
      {
        before:
          /(?:贷款?|授信|借款)[^。;\d]{0,6}(?:最高)?(?:额度|限额)(?:[^。;]{0,24},即[^。;,\d]{0,10}|[^。;奖补贴]{0,28},但?(?:最高|不得?超过|上限|为)+)$/u,
        reach: 48,
        over: true,
      },
      // “强村贷”单户额度最高300万元
      { before: /贷[”’"]?,?(?:单户|单笔|每户|个人|企业)?(?:最高)?(?:额度|授信)[^,。;\d]{0,10}$/u },
    ],
    sense: LENT,
  },
  {
    name: 'voucher claimed',
    examples: [{ text: '居民每户可申领300元餐饮消费券。', figure: '300元' }],
    near: [
      {
        before: /(?:可以?(?:申[请领]|领取?|享受|获得)|每[家户人名][^,。;\d]{0,6}发放)[^,。;\d]{0,8}$/u,
        behind: /^的?[^,。;的\d]{0,10}券/u,
      },
    ],
    sense: ({ own }) => ({ ...own, subject: 'give', head: null }),
  },
  {
    // 贷款形成不良的, 贷款的银行 state conditions.
    name: 'borrowed',
    examples: [{ text: '可申请15万元以内创业担保贷款。', figure: '15万元' }],
    near: [
      {
        before: /(?:提供|授予|给予|发放|可以?(?:申[请办]|获得|享受|办理|获批))(?!的)[^,。;\d]{0,8}$/u,
        behind: /^(?!(?:[^,。;\d]{0,16}(?:贷款|授信|融资|信贷|借款))[^,。;]{0,8}的|[^,。;\d]*的(?:$|[,。;]))/u,
      },
    ],
    sense: ({ head }) => (head === 'loan' ? LENT : null),
  },
  {
    name: 'most for each',
    examples: [
      { text: '按损失的20%给予补偿，每笔贷款不超过50万元。', figure: '50万元' },
      { text: '基金以股权方式支持初创项目，首轮投资最高300万元。', figure: '300万元' },
    ],
    sense: (around) => {
      const { group } = around;
      const forEach =
        group.tail === '' &&
        group.sentence.some(gives) &&
        isNear(around, {
          plain: true,
          before:
            /(?:单|每|同一)(?:[个家户笔份项位名]|一[个家]?)?[^,。;:、的\d]{0,8}(?:项目|企业|机构|主体|贷款|合同|保单|客户|公司|产品)(?:每年|年度|全年|一年|累计|合计|原则上|一般)*(?:最高|最多|不超过|不高于|不得超过|至多)+$/u,
        });
      return forEach || (!group.tail.startsWith('的') && isPutIn(around)) ? MOST_GIVEN : null;
    },
  },
  {
    name: 'step of shares',
    examples: [{ text: '核定补助比例：2亿元以下，7%；2亿元以上，9%。', figure: '2亿元' }],
    sense: (around) => {
      const { words, group, last, stem, own, head } = around;
      if (own.bound || head || !isStepOfShares(words, group) || group.before.at(-1)?.end === group.start) return null;
      return [...group.sentence, ...stem].some(gives) || (group.goesOn && last?.condition === true) ? measured(around) : null;
    },
  },
  {
    name: 'answers the marks',
    examples: [
      { text: '产值首次突破2亿元、6亿元的，分两档表彰，金额依次为9万元、24万元。', figure: '9万元' },
      { text: '列入省级名录的，奖励20万元；列入国家级名录的，金额为60万元。', figure: '60万元' },
    ],
    near: [{ plain: true }],
    sense: (around) => {
      const { group, last, own } = around;
      if (!group.goesOn || !last || own.bound) return null;
      const answers = last.condition && isNear(around, { before: /(?:依次|分别|对应|相应)(?:[奖补给])?(?:为|是)?$/u });
      const sized = last.subject === 'give' && isNear(around, { before: /(?:^|[,;])(?:金额|额度|数额|标准)(?:则|分别|依次)?[为是]?$/u });
      return answers || sized ? GIVEN : null;
    },
  },
  {
    name: 'given to',
    examples: [{ text: '每孵化一家瞪羚企业，另奖其运营机构6万元。', figure: '6万元' }],
    near: [
      {
        plain: true,
        before:
          /(?:^|[,、另再各均则]|每[^,。;:\d]{1,4})[奖补给](?![品项牌充短齐缴贴助励偿予出])[^,。;:的\d]{1,10}$|[,后可另再次]拨[给付]?$/u,
      },
    ],
    sense: ({ own }) => (own.bound || own.subject === 'base' ? null : GIVEN),
  },
  {
    name: 'its own words',
    examples: [
      { text: '最高奖励25万元。', figure: '25万元' },
      { text: '给予7万元补助。', figure: '7万元' },
    ],
    sense: ({ own, head }) => (own.bound || own.subject || head || own.edge ? own : null),
  },
  {
    name: 'for the next sum',
    examples: [{ text: '100万元至200万元奖励10万元。', figure: '100万元至200万元' }],
    sense: ({ group, own }) => {
      const [next] = group.after;
      return group.cut && next && gives(next) && next.start - group.tailStart <= 2 ? { ...own, subject: 'base', condition: true } : null;
    },
  },
  {
    name: 'by which is given',
    examples: [{ text: '分别按人民币30万元、50万元、实到额的8‰折合人民币给予奖励。', figure: '50万元' }],
    sense: ({ words, group, own }) =>
      group.after.some(gives) && words.slice(group.part, group.start).includes('按') ? { ...own, subject: 'give' } : null,
  },
  {
    name: 'as the one before',
    examples: [{ text: '奖励冠军5万元，亚军3万元。', figure: '3万元', as: 'its own words' }],
    sense: (around) => {
      const { words, group, last, lastEnd, stem, own } = around;
      if (!last || !group.goesOn || (last.subject === 'fund' && group.before.some(gives))) return null;
      // 1亿元至5亿元的,50万元; 满1亿元的5万元: what is given for the threshold.
      const isBeside = last.condition && /^(?:及?以[上下]|[(]不?含[)])*的$/u.test(words.slice(lastEnd, group.start));
      if (last.case === 'step of sums' || (isBeside && [...group.sentence, ...stem].some(gives))) return { ...own, subject: 'give' };
      // 不少于80万元;省级的20万元, 甲类最高9万元;乙类4万元, 展位最高3万元;人员费每人5000元: a bound does not reach a sum that is stated anew.
      const anew = last.bound === 'least' || (last.bound === 'most' && last.subject !== 'loan' && isStatedAnew(around));
      return anew && last.subject !== 'base' ? { ...own, subject: 'give' } : last.case === 'nothing said' ? null : last;
    },
  },
  {
    name: 'given before',
    examples: [
      { text: '发放住房补贴，其中本科生2万元。', figure: '2万元' },
      { text: '发放家装消费券，一级能效家电800元。', figure: '800元' },
    ],
    sense: (around) => {
      const voucher = isNear(around, { before: /券[,:](?:其中|每张)?[^,。;\d]{1,12}$/u, over: true, exact: true });
      return around.group.before.some(gives) || (voucher && !around.group.addressed) ? { ...around.own, subject: 'give' } : null;
    },
  },
  {
    name: 'given behind',
    examples: [{ text: '冠军5万元，由县财政发给。', figure: '5万元' }],
    sense: ({ group, own }) => (group.after.some(gives) && !group.tail.startsWith('的') ? { ...own, subject: 'give' } : null),
  },
  {
    name: 'of each',
    examples: [
      { text: '90周岁以上老人每月100元。', figure: '100元' },
      { text: '引进轮机长3万元/人。', figure: '3万元' },
      { text: '获评省级示范社的20万元。', figure: '20万元' },
      { text: '国家级40万元，由县财政拨付。', figure: '40万元' },
    ],
    sense: (around) => (isStatedBare(around) ? GIVEN : null),
  },
];

/** 个人可申请最高20万元贷款,企业最高300万元: a bound without a subject bounds what its sentence lends. */
const APPLIED_FOR = /可以?(?:申请|申贷|贷款?)[^,。;\d]{0,4}$/u;
function lends({ words, group, last, stem }: Around): boolean {
  const subject = group.before.findLast((cue) => cue.kind !== 'sum' && subjectOf(cue));
  if (subject) return subjectOf(subject) === 'loan' && ![...group.before, ...stem].some(gives);
  return (group.goesOn || APPLIED_FOR.test(words.slice(group.part, group.start))) && (last?.subject === 'loan' || last?.head === 'loan');
}

/** What the words of a group say without its neighbours. */
function ownWords(around: Around): Pick<SumAround, 'own' | 'head'> {
  const { words, group, criteria } = around;
  const { bound, subject: said } = sumBearing(words, group);
  const head = headOf(group);
  const bare = bound === 'most' && !said && !head;
  // 人均存款不超过4万元,且无车辆的,可认定: nothing is given that it could bound.
  const asks = bare && !group.goesOn && isClosed(words, group) && ![...group.sentence, ...around.stem].some(gives);
  const subject = bare && lends(around) ? 'loan' : asks ? 'base' : said;
  const condition = isCondition(words, group, { bound, subject }, criteria);
  // 对单户贷款余额不超过500万元的贷款: it says which loans are meant, not what is lent.
  const kept = condition && group.addressed && (subject === 'loan' || head === 'fund') ? null : head;
  return { own: { bound, edge: edgeOf(around), subject, head: kept, condition }, head };
}

/** How far before a table its heading may stand, in characters. */
const REACH = 80;

/** Every sum of a clause with its sense. `stem` is that of `sensed`. */
export function sumsIn(text: Text, figures: readonly Figure[], stem: string): SensedFigure[] {
  const cells = cellsOf(text.words, figures);
  return sensed<SumAround>(text, figures, stem, {
    money: true,
    cuesIn: sumCuesIn,
    weigh: (around) => {
      const cell = cells.get(around.group.start);
      const lead = cell && sumCuesIn(lettersOf(`${stem}:${text.words.slice(Math.max(0, cell.head - REACH), cell.head)}`));
      return { ...around, ...ownWords(around), cell: cell && lead && { isMark: cell.isMark, lead } };
    },
    cases: SUM_CASES,
    // 每人每月不低于50元,90周岁以上每人每月100元: the bound is of the first alone.
    single: ({ words, group }, { start }, sense) =>
      sense.bound === 'least' && start > group.start && APIECE.test(words.slice(group.start, start)) ? { ...sense, bound: null } : sense,
  });
}
