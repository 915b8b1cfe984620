import { lettersOf } from '../words/letters';
import type { Text } from '../words/text';
import { type FigureCue, sumCuesIn } from './cues';
import type { Figure } from './figures';
import type { Edge } from './groups';
import { type Around, type Case, type GroupSense, isOnceMore, type SensedFigure, type Subject, sensed } from './sense';
import { isPutIn } from './share-phrases';
import { cellsOf, isInPoints, isMarkOfMore, isStepOfShares, isStepOfSums, isUnitOfMoney } from './steps';
import { subjectOf, sumBearing } from './sum-bearing';
import { headOf, isCondition, tailCues } from './sum-condition';
import {
  isBornePart,
  isDiscount,
  isDiscountMark,
  isExample,
  isGivenBy,
  isGivenLevel,
  isGradedMore,
  isHadBefore,
  isInsured,
  isLeastGiven,
  isLent,
  isLongHad,
  isLowerOfTwo,
  isMoreGiven,
  isMostForEach,
  isMostOfOne,
  isNewLimit,
  isOfEach,
  isOfVoucher,
  isOfWhich,
  isOtherMark,
  isQualifying,
  isSetUp,
  isTaken,
  isToBorrow,
  reckonedAs,
} from './sum-phrases';

type Said = Omit<GroupSense, 'case'>;

/** A group of sums with what its own words say. */
interface SumAround extends Around {
  readonly own: Said;
  /** What the noun after it says that it is. */
  readonly head: Subject | null;
  readonly cell?: { readonly isMark: boolean; readonly lead: readonly FigureCue[] } | undefined;
}

const NOTHING: Said = { bound: null, edge: null, subject: null, head: null, condition: false };
const MEASURED: Said = { ...NOTHING, subject: 'base', condition: true };
const gives = ({ kind }: FigureCue) => kind === 'give';
const edgeOf = ({ group }: Around): Edge => group.edges.at(-1) ?? null;

/** What the words say of a sum. The first case that decides gives the sense: a phrase, the sum's own words, or what it continues. */
export const SUM_CASES: readonly Case<SumAround>[] = [
  {
    // 以某企业为例,返还1250元/人月×6月=7500元
    name: 'example',
    examples: [{ text: '以某企业为例，返还金额为1250元/人月×6月=7500元。', figure: '7500元' }],
    sense: ({ words, group }) => (isExample(words, group) ? NOTHING : null),
  },
  {
    // 1520元/人月×6月+500元/人=9620元/人
    name: 'reckoned',
    examples: [
      { text: '缴费补贴为（4600元×20%+5100元×6%）×30%=367.8元/人月。', figure: '4600元' },
      { text: '缴费补贴为（4600元×20%+5100元×6%）×30%=367.8元/人月。', figure: '367.8元' },
    ],
    sense: ({ words, group }) => {
      const part = reckonedAs(words, group);
      return part && { ...NOTHING, subject: part === 'result' ? 'give' : null };
    },
  },
  {
    // 每亩补助800元,其中省级财政500元、市级财政300元
    name: 'part of a sum',
    examples: [
      { text: '每亩补助800元，其中县财政承担300元。', figure: '300元' },
      { text: '给予每人650元补助，其中中央补助390元，省级补助150元。', figure: '150元', as: 'part of a sum' },
    ],
    sense: ({ words, group, last }) =>
      isBornePart(words, group, last?.case === 'part of a sum') ? { ...NOTHING, subject: 'split' } : null,
  },
  {
    // 给予100万元资助,其中启动资金20万元
    name: 'of which',
    examples: [{ text: '给予团队90万元资助，其中启动资金20万元。', figure: '20万元', as: 'its own words' }],
    sense: ({ words, group, last, own }) => (own.bound === null && last?.subject === 'give' && isOfWhich(words, group) ? last : null),
  },
  {
    // 年累计赔偿限额2000万元
    name: 'insured',
    examples: [{ text: '年累计赔偿限额2000万元。', figure: '2000万元' }],
    sense: ({ words, group }) => (isInsured(words, group) ? { ...NOTHING, subject: 'loan' } : null),
  },
  {
    // 边缘家庭认定标准为每人每月1900元
    name: 'qualifying',
    examples: [{ text: '边缘家庭认定标准为每人每月1900元。', figure: '1900元' }],
    sense: (around) => (isQualifying(around.words, around.group) ? { ...MEASURED, edge: edgeOf(around) } : null),
  },
  {
    // 10亿元20万元30亿元50万元: thresholds and the sums given for them, in the cells of a table of awards.
    name: 'cell of a table',
    examples: [
      { text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元', figure: '5亿元' },
      { text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元', figure: '12万元' },
    ],
    sense: ({ cell, ...around }) => {
      if (!cell?.lead.some(gives)) return null;
      if (cell.isMark) return { ...MEASURED, edge: edgeOf(around) };
      return { ...NOTHING, bound: cell.lead.some(({ kind }) => kind === 'most') ? 'most' : null, subject: 'give' };
    },
  },
  {
    // 每出口1美元奖励2分钱
    name: 'unit of money',
    examples: [{ text: '每出口1美元奖励0.05元。', figure: '1美元' }],
    sense: ({ words, group }) => (isUnitOfMoney(words, group) ? { ...NOTHING, subject: 'price' } : null),
  },
  {
    // 产值每增长1亿元再奖5万元
    name: 'mark of more',
    examples: [{ text: '产值每增长2亿元再奖6万元。', figure: '2亿元' }],
    sense: ({ words, group }) => (isMarkOfMore(words, group) ? MEASURED : null),
  },
  {
    // 分档奖励:1亿元至5亿元的,奖励50万元
    name: 'step of sums',
    examples: [{ text: '按实缴资本分档奖励：1亿元（含）至5亿元的，50万元；5亿元以上的，90万元。', figure: '1亿元' }],
    sense: (around) => {
      const { words, group, last, stem, own } = around;
      if (own.bound || !isStepOfSums(words, group)) return null;
      const given = [...group.sentence, ...stem].some(gives) || (group.goesOn && last !== null);
      return given ? { ...MEASURED, edge: edgeOf(around) } : null;
    },
  },
  {
    // 纳税额3万元以上(8分)
    name: 'in points',
    examples: [{ text: '年纳税额1万—3万元（4分）。', figure: '1万—3万元' }],
    sense: (around) => (isInPoints(around.words, around.group) ? { ...MEASURED, edge: edgeOf(around) } : null),
  },
  {
    // 1万元以上(含1万元): the threshold repeated
    name: 'mark once more',
    examples: [{ text: '年纳税额1万—3万元（含1万元，不含3万元）的计4分。', figure: '3万元', as: 'in points' }],
    sense: ({ words, group, last }) => (last && isOnceMore(words, group) ? last : null),
  },
  {
    // 资助额度为50万元以上;一般项目20万元以下
    name: 'level of what is given',
    examples: [{ text: '重点课题资助额度为50万元以上；一般课题20万元以下。', figure: '50万元' }],
    sense: (around) => {
      const { words, group, last } = around;
      const goesOn =
        group.goesOn &&
        last?.case === 'level of what is given' &&
        !group.tail.startsWith('的') &&
        !group.before.some(({ kind }) => kind !== 'idle');
      return goesOn || isGivenLevel(words, group) ? { ...NOTHING, edge: edgeOf(around), subject: 'give', head: 'give' } : null;
    },
  },
  {
    // 满100元立减30元
    name: 'discount',
    examples: [
      { text: '单笔消费满200元立减60元。', figure: '200元' },
      { text: '单笔消费满200元立减60元。', figure: '60元' },
    ],
    sense: ({ words, group }) =>
      isDiscountMark(words, group) ? MEASURED : isDiscount(words, group) ? { ...NOTHING, subject: 'give' } : null,
  },
  {
    // 单个企业年度获得资金总额不超过500万元
    name: 'most of one',
    examples: [{ text: '单个企业依据本办法年度获得资金总额不超过600万元。', figure: '600万元' }],
    sense: ({ words, group }) => (isMostOfOne(words, group) ? { ...NOTHING, bound: 'most', subject: 'give' } : null),
  },
  {
    // 设立6000万元应急周转金
    name: 'purse set up',
    examples: [{ text: '设立6500万元应急周转金。', figure: '6500万元' }],
    sense: ({ words, group }) => (isSetUp(words, group) ? { ...NOTHING, subject: 'fund' } : null),
  },
  {
    // 给予9万元奖励;其中…的,增加4万元
    name: 'more given',
    examples: [{ text: '给予9万元奖励；其中当年投产的，增加4万元。', figure: '4万元' }],
    sense: ({ words, group, last, head }) => {
      const hasGiven = group.goesOn && (last?.case === 'mark of more' || last?.subject === 'give' || last?.head === 'give');
      if (!hasGiven && !isGradedMore(words, group)) return null;
      return isMoreGiven(words, group, head) ? { ...NOTHING, subject: 'give' } : null;
    },
  },
  {
    // 对获得国家资助200万元的团队,按30%给予配套
    name: 'had before',
    examples: [{ text: '对获得国家资助200万元的团队，按30%给予配套。', figure: '200万元' }],
    sense: (around) => {
      const { words, group } = around;
      const gives =
        group.addressed || isLongHad(words, group) || group.after.some(({ kind, start }) => kind === 'give' && start > group.tailStart);
      return gives && isHadBefore(words, group) ? { ...MEASURED, edge: edgeOf(around) } : null;
    },
  },
  {
    // 检测费的60%或5万元,以较低者为准
    name: 'lower of two',
    examples: [{ text: '按检测费的60%或5万元给予补助，以较低者为准。', figure: '5万元' }],
    sense: ({ words, group, own }) =>
      own.subject !== 'base' && isLowerOfTwo(words, group) ? { ...NOTHING, bound: 'most', subject: 'give' } : null,
  },
  {
    // 超过100万元但不超过300万元的部分
    name: 'other mark',
    examples: [{ text: '对年应纳税所得额超过100万元但不超过300万元的部分，减半征收所得税。', figure: '300万元', as: 'its own words' }],
    sense: (around) => {
      const { words, group, last, lastEnd } = around;
      return last?.condition && isOtherMark(words, group, lastEnd) ? { ...last, edge: edgeOf(around) } : null;
    },
  },
  {
    // 按每平方米10元收取租金; 扣减20万元
    name: 'taken',
    examples: [{ text: '厂房按每平方米10元收取租金，首年给予减免。', figure: '10元' }],
    sense: ({ words, group }) => (isTaken(words, group) ? { ...NOTHING, subject: 'price' } : null),
  },
  {
    // 给予奖励,最低500元
    name: 'least of what is given',
    examples: [{ text: '按罚没款的5%给予奖励，最低500元。', figure: '500元' }],
    sense: ({ words, group }) =>
      group.sentence.some(gives) && isLeastGiven(words, group) ? { ...NOTHING, bound: 'least', subject: 'give' } : null,
  },
  {
    // 租金按8元/平方米给予补贴
    name: 'given by',
    examples: [{ text: '租金按8元/平方米给予补贴。', figure: '8元' }],
    sense: ({ words, group, own }) => (own.bound === null && isGivenBy(words, group) ? { ...NOTHING, subject: 'give' } : null),
  },
  {
    // 可申请15万元以内贷款, 合伙创业的放宽到120万元
    name: 'lent',
    examples: [
      { text: '可申请15万元以内创业担保贷款，合伙经营的放宽到120万元。', figure: '15万元' },
      { text: '可申请15万元以内创业担保贷款，合伙经营的放宽到120万元。', figure: '120万元' },
    ],
    sense: ({ words, group, last, head }) => {
      const lent =
        isLent(words, group) ||
        (head === 'loan' && isToBorrow(words, group)) ||
        (group.goesOn && last?.case === 'lent' && isNewLimit(words, group));
      return lent ? { ...NOTHING, bound: 'most', subject: 'loan', head: 'loan' } : null;
    },
  },
  {
    // 按损失的20%补偿,每笔贷款不超过50万元; 基金直投单个项目最高300万元
    name: 'most for each',
    examples: [
      { text: '按损失的20%给予补偿，每笔贷款不超过50万元。', figure: '50万元' },
      { text: '基金以股权方式支持初创项目，首轮投资最高300万元。', figure: '300万元' },
    ],
    sense: ({ words, group }) => {
      const given = group.sentence.some(gives) && isMostForEach(words, group);
      return given || (!group.tail.startsWith('的') && isPutIn(words, group.start)) ? { ...NOTHING, bound: 'most', subject: 'give' } : null;
    },
  },
  {
    // 核定补助比例:2亿元以下,8%;2亿元以上,10%
    name: 'step of shares',
    examples: [{ text: '核定补助比例：2亿元以下，7%；2亿元以上，9%。', figure: '2亿元' }],
    sense: (around) => {
      const { words, group, last, stem, own, head } = around;
      if (own.bound || head || !isStepOfShares(words, group) || group.before.at(-1)?.end === group.start) return null;
      const given = group.sentence.some(gives) || (group.goesOn && last?.condition === true) || stem.some(gives);
      return given ? { ...MEASURED, edge: edgeOf(around) } : null;
    },
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
    // 100万元至200万元奖励10万元: the next sum is given for this one.
    name: 'for the next sum',
    examples: [{ text: '100万元至200万元奖励10万元。', figure: '100万元至200万元' }],
    sense: ({ group, own }) => {
      const [next] = group.after;
      return group.cut && next && gives(next) && next.start - group.tailStart <= 2 ? { ...own, subject: 'base', condition: true } : null;
    },
  },
  {
    // 按每亩60元的标准给予补助
    name: 'by which is given',
    examples: [{ text: '分别按人民币30万元、50万元、实到额的8‰折合人民币给予奖励。', figure: '50万元' }],
    sense: ({ words, group, own }) =>
      group.after.some(gives) && words.slice(group.part, group.start).includes('按') ? { ...own, subject: 'give' } : null,
  },
  {
    // 一等奖5万元, 二等奖3万元: the second takes the sense of the first.
    name: 'as the one before',
    examples: [{ text: '奖励冠军5万元，亚军3万元。', figure: '3万元', as: 'its own words' }],
    sense: ({ group, last, own }) => {
      if (!group.goesOn || (last?.subject === 'fund' && group.before.some(gives))) return null;
      // 1亿元至5亿元的,50万元: what is given for the threshold.
      return last?.case === 'step of sums' ? { ...own, subject: 'give' } : last;
    },
  },
  {
    name: 'given before',
    examples: [
      { text: '发放住房补贴，其中本科生2万元。', figure: '2万元' },
      { text: '发放家装消费券，一级能效家电800元。', figure: '800元' },
    ],
    sense: ({ words, group, own }) => (group.before.some(gives) || isOfVoucher(words, group) ? { ...own, subject: 'give' } : null),
  },
  {
    // 500万元投资
    name: 'measure behind',
    examples: [{ text: '完成500万元投资。', figure: '500万元' }],
    sense: ({ group, own }) => {
      const [noun] = tailCues(group);
      return noun?.kind === 'base' && noun.start - group.tailStart <= 1 ? { ...own, subject: 'base' } : null;
    },
  },
  {
    name: 'given behind',
    examples: [{ text: '冠军5万元，由县财政发给。', figure: '5万元' }],
    sense: ({ group, own }) => (group.after.some(gives) && !group.tail.startsWith('的') ? { ...own, subject: 'give' } : null),
  },
  {
    // 90周岁以上老人每月100元
    name: 'of each',
    examples: [{ text: '90周岁以上老人每月100元。', figure: '100元' }],
    sense: ({ words, group, stem }) => (stem.length === 0 && isOfEach(words, group) ? { ...NOTHING, subject: 'give' } : null),
  },
  {
    name: 'as its stem',
    examples: [{ text: '（一）国家级80万元；', figure: '80万元', stem: '按以下标准给予奖励：' }],
    sense: ({ stem, own }) => {
      const most = stem.some(({ kind }) => kind === 'most');
      return { ...own, bound: most ? 'most' : null, subject: most || stem.some(gives) ? 'give' : null };
    },
  },
];

/** 个人可申请最高20万元贷款,企业最高300万元: a bound without a subject bounds what its sentence lends. */
function lends({ group, last, stem }: Around): boolean {
  const subject = group.before.findLast((cue) => cue.kind !== 'sum' && subjectOf(cue));
  if (subject) return subjectOf(subject) === 'loan' && ![...group.before, ...stem].some(gives);
  return group.goesOn && (last?.subject === 'loan' || last?.head === 'loan');
}

/** What the words of a group say without its neighbours. */
function ownWords(around: Around): Pick<SumAround, 'own' | 'head'> {
  const { words, group, criteria } = around;
  const { bound, subject: said } = sumBearing(words, group);
  const head = headOf(group);
  const subject = bound === 'most' && !said && !head && lends(around) ? 'loan' : said;
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
      const lead = cell && sumCuesIn(lettersOf(`${stem}:${text.words.slice(Math.max(0, cell.table - REACH), cell.table)}`));
      return { ...around, ...ownWords(around), cell: cell && lead && { isMark: cell.isMark, lead } };
    },
    cases: SUM_CASES,
  });
}
