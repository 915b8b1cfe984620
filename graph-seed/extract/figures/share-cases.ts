import type { Text } from '../words/text';
import { shareCuesIn } from './cues';
import type { Figure } from './figures';
import { type Around, type Case, type CaseExample, isOnceMore, type SensedFigure, type Subject, sensed } from './sense';
import { bears, isGiving, type ShareBearing, shareBearing } from './share-bearing';
import {
  isBlamed,
  isBorneByFund,
  isBorneInList,
  isBorneMore,
  isBroughtDown,
  isChargeBorne,
  isChargeItself,
  isGivenPart,
  isLossBorne,
  isNewLevel,
  isOfCharge,
  isOfStandard,
  isPaidBehind,
  isPaidByFund,
  isPaidOfPay,
  isPaidOut,
  isPartOfAward,
  isPutIn,
  isRelaxed,
  isTakenBack,
  isTakenOut,
  reckonedShare,
} from './share-phrases';
import { givesShortly, isAim } from './sum-condition';

/** Given or forgiven, whatever else the sentence says. */
const GRANTED = { bound: null, edge: null, subject: 'give', head: null, condition: false } as const;
const NUMERIC = /^[\d零〇一二两三四五六七八九十百千万]/u;
/** Measures of staff and business, which are conditions even as a share of something (裁员率不高于职工总数20%). Fees and taxes are not. */
const OF_CLAIMANT = /(?<![费利税])率$|^占|^持股|^股权/u;
/** 贴息率 measures what is given. */
const GIVEN_RATE = /(?:贴息|补[贴助偿]|资助|奖[励补]|返还|报销|减免|退税)率$/u;
/** 裁员率放宽至不高于20%: the measure stands before the verb. */
const MOVED = /(?:放宽|提高|降低|调整|[上下]调)[至到为]$/u;
/** 征收率由3%降至1%: a lower tax rate is relief. */
const TAX = /(?:税率|征收率|预征率)/u;
/** 贷款利率不超过4%, 保险费率4%: what may be charged. */
const CHARGE = /[费利]率$/u;
/** The part of the sentence ends with 的: it says who receives what follows. */
const OF_THOSE = /^[^,。;:\n\d]{0,40}[^目]的,(?:可|给|予|由|再|奖|补|按|享|方|应|均|经)/u;
/** 不得低于 states a duty. It is a condition only where 的 or a list of conditions makes it one. */
const OBLIGES = /^不[得应能宜]/u;
const ASKED_FOR = /申报|申请|符合|满足|具备/u;
/** 申报企业应当…资产负债率不高于75%: a requirement on applicants. */
const OF_APPLICANTS =
  /(?:申[报请领]|参[评选]|扶持|奖补|补[贴助]|入[选驻库])的?(?:企业|单位|主体|机构|对象|项目|[者人方])[^,。;的]{0,4}(?:应|须|需|必须|具备|满足|符合)[^。;]*$/u;
/** 的企业, also after a bracket: 达到10%(100人以上的达到5%)的. */
const NOMINAL = /^(?:\([^()\n]{0,24}\)|\))?(?:(?:或者?|且|及|和|并且?|以及|、)[^,。;\n的]{1,40})?(?:的|后|以后|时)/u;
/** Loans and fees after a share (4%的优惠利率贷款), and shares that mark a moment or a part (实缴30%后, 超过10%部分). */
const LENT = /^的?[^,的且或并和及、]{0,3}(?<!毛|净)(?:利率|费率|贷款)(?!.{0,4}(?:贴息|补|奖)|[^,。;放贷]{0,10}(?:补[贴助]|奖[励补]))/u;
const MARKED = /^(?:后|以后|时|的?(?:新增|增长|超出)?部分)/u;

/** A group of shares with the tests that the rows of `WEIGHED` read. */
interface Weighed extends Around {
  readonly bearing: ShareBearing;
  /** What is done with the share follows it: 按30%配套, 10%的奖励. */
  readonly paid: boolean;
  /** 提高2个百分点 after what is given: that much more of it. */
  readonly raised: boolean;
  /** 或者增加…的2%, 最低不低于10%: the gift of the sentence goes on. */
  readonly goesOn: boolean;
  /** 注册率不低于60%: its name is that of a measure. */
  readonly rated: boolean;
  /** 占比不低于12%, 增速达18%的: it measures the claimant or the project. */
  readonly measured: boolean;
  /** True where it says whom the sentence is about. */
  readonly nominal: boolean;
}

/** What a weighed share is. The first row that holds decides; without one, the words say nothing. */
export const WEIGHED: readonly {
  readonly name: string;
  readonly subject: Subject;
  readonly examples: readonly CaseExample[];
  readonly holds: (weighed: Weighed) => boolean;
}[] = [
  // 处…金额5%以上15%以下的罚款
  {
    name: 'penalty',
    examples: [{ text: '处虚报金额5%以上15%以下的罚款。', figure: '5%' }],
    subject: 'split',
    holds: ({ group }) => tailCues(group).some(({ kind }) => kind === 'penalty'),
  },
  // 按5%的征收率减按1.5%计算
  {
    name: 'brought down to the next',
    examples: [{ text: '按照5%的征收率减按1.5%计算缴纳增值税。', figure: '5%' }],
    subject: 'former',
    holds: ({ group }) => /^的?(?:征收率|预征率|税率)减按$/u.test(group.tail),
  },
  // 由省级承担60%, 按应奖励额的40%
  { name: 'part of several', examples: [{ text: '按应奖励额的60%兑现。', figure: '60%' }], subject: 'split', holds: isPart },
  // 降至0.9%
  { name: 'charge brought down', examples: [{ text: '推动担保费率降至0.9%以下。', figure: '0.9%' }], subject: 'split', holds: isLowered },
  // 预留份额不得低于45%
  { name: 'duty', examples: [{ text: '采购项目预留份额占比不得低于45%。', figure: '45%' }], subject: 'split', holds: isDuty },
  // 追回已拨奖励的50%
  {
    name: 'taken back',
    examples: [{ text: '两年内被摘牌的，追回已拨奖励的60%。', figure: '60%' }],
    subject: 'split',
    holds: ({ words, group }) => isTakenBack(words, group.start),
  },
  // 首年拨付比例不超过50%
  {
    name: 'paid out',
    examples: [{ text: '对入选企业三年给予500万元奖补，首年拨付比例不超过40%。', figure: '40%' }],
    subject: 'split',
    holds: ({ words, group }) => isPaidOut(words, group.start),
  },
  // 奖励金额的70%用于奖励团队
  {
    name: 'part of an award',
    examples: [{ text: '奖励金额的65%用于奖励科研团队。', figure: '65%' }],
    subject: 'split',
    holds: ({ words, group }) => isPartOfAward(words, group.start, group.tail),
  },
  // 费率继续按1%执行
  {
    name: 'charge as it stands',
    examples: [{ text: '失业保险费率继续按1.2%执行，并给予补贴。', figure: '1.2%' }],
    subject: 'split',
    holds: ({ words, group }) => isChargeItself(words, group.start, group.tail),
  },
  {
    name: 'lent',
    examples: [{ text: '按4.2%的优惠利率发放贷款，财政给予补贴。', figure: '4.2%' }],
    subject: 'split',
    holds: ({ group, bearing: { nearest } }) => LENT.test(group.tail) && !(nearest?.kind === 'lowered' && group.addressed),
  },
  // 30%由企业承担
  {
    name: 'shared behind',
    examples: [{ text: '给予补贴，保费30%由企业承担。', figure: '30%' }],
    subject: 'split',
    holds: ({ group, paid }) => !paid && tailCues(group).find((cue) => cue.kind !== 'ratio')?.kind === 'split',
  },
  // 按最低工资80%的标准支付补贴的,可享受见习补贴
  {
    name: 'of those who',
    examples: [{ text: '按不低于最低工资80%的标准支付补贴的，可享受见习补贴。', figure: '80%' }],
    subject: 'base',
    holds: ({ words, group }) => OF_THOSE.test(words.slice(group.tailStart, group.tailStart + 60)),
  },
  {
    name: 'measured',
    examples: [{ text: '研发人员占比不低于12%的，给予补助。', figure: '12%' }],
    subject: 'base',
    holds: ({ measured }) => measured,
  },
  { name: 'given', examples: [{ text: '按照检测费用的35%给予补助。', figure: '35%' }], subject: 'give', holds: isSupported },
];

/** What the words say of a share. The first case that decides gives the sense. */
export const SHARE_CASES: readonly Case[] = [
  {
    // 减半, 五折, 全额
    name: 'word',
    examples: [{ text: '摊位租金减半收取。', figure: '减半' }],
    sense: ({ words, group }) => {
      const word = words.slice(group.start, group.end);
      return !NUMERIC.test(word) || word.endsWith('折') ? GRANTED : null;
    },
  },
  {
    // 50%以下(含50%): the threshold repeated
    name: 'mark once more',
    examples: [{ text: '对留用率40%以下（含40%）的单位给予补贴。', figure: '40%', as: 'given' }],
    sense: ({ words, group, last, lastEdge }) => (last && isOnceMore(words, group) ? { ...last, edge: lastEdge } : null),
  },
  {
    // (4801元×60%×20%)×30%=248.8元
    name: 'reckoned',
    examples: [
      { text: '补贴额为5000元×20%×50%=500元。', figure: '20%' },
      { text: '补贴额为5000元×20%×50%=500元。', figure: '50%' },
    ],
    sense: ({ words, group }) => {
      const part = reckonedShare(words, group.start, group.end);
      return part && { ...GRANTED, subject: part === 'factor' ? 'split' : 'give' };
    },
  },
  {
    // 第一年80%、第二年50%: a share without own words takes the sense of the one before.
    name: 'as the one before',
    examples: [{ text: '给予40%的补助，第二年20%。', figure: '20%', as: 'given' }],
    sense: ({ words, group, last }) => (last && group.goesOn && isSilent(words, group) ? last : null),
  },
  {
    // 裁员率不高于5%(30人以下企业不高于20%): a share in brackets measures the same as the one before them.
    name: 'in brackets',
    examples: [{ text: '裁员率不高于6%（30人以下企业不高于25%）的参保企业，给予返还。', figure: '25%', as: 'measured' }],
    sense: ({ words, group, last, lastEnd }) => {
      if (last?.subject !== 'base' || lastEnd !== group.since || words[group.tailStart] !== ')') return null;
      const { bound, subject } = shareBearing(words, group);
      return /^\([^()\n]{0,24}$/u.test(words.slice(group.since, group.start)) && bound !== null && !subject ? { ...last, bound } : null;
    },
  },
  {
    // 按7%奖补;入园的,比例可提高到9%
    name: 'new level',
    examples: [{ text: '按设备款的7%奖补；入驻园区的，比例可提高到9%。', figure: '9%', as: 'given' }],
    sense: ({ words, group, last }) => (group.goesOn && last?.subject === 'give' && isNewLevel(words, group.start) ? last : null),
  },
  {
    // 资金池对本金损失代偿45%, 保费由财政负担80%, 按上述标准的50%执行
    name: 'borne or applied',
    examples: [
      { text: '资金池对贷款本金损失代偿45%。', figure: '45%' },
      { text: '众创空间按上述标准的55%执行。', figure: '55%' },
      { text: '参保企业工伤保险缴费费率下调15%。', figure: '15%' },
      { text: '再担保基金分险比例由25%提高至35%。', figure: '35%' },
    ],
    sense: ({ words, group: { start, tail } }) =>
      isLossBorne(words, start) ||
      isBroughtDown(words, start) ||
      isChargeBorne(words, start) ||
      isPaidByFund(words, start, tail) ||
      isPaidOfPay(words, start, tail) ||
      isOfStandard(words, start, tail) ||
      isOfCharge(words, start, tail)
        ? GRANTED
        : null,
  },
  {
    // 财政补助占总投资的比例不超过30%; 提取不超过10%的部分奖励骨干
    name: 'given part',
    examples: [
      { text: '财政补助占建设成本的比例不超过35%。', figure: '35%' },
      { text: '从净收益中提取不超过12%的部分，奖励骨干人员。', figure: '12%' },
    ],
    sense: ({ words, group }) => {
      if (!isGivenPart(words, group.start) && !isTakenOut(words, group.start, group.end)) return null;
      return { ...GRANTED, bound: shareBearing(words, group).bound };
    },
  },
  {
    // 基金出资不超过注册资本的20%
    name: 'put in',
    examples: [{ text: '基金对初创项目跟投，投资额不超过团队实缴出资的45%。', figure: '45%' }],
    sense: ({ words, group }) => {
      if (!isPutIn(words, group.start) || isNominal(words, group)) return null;
      return shareBearing(words, group).bound === 'most' ? { ...GRANTED, bound: 'most' } : null;
    },
  },
  {
    // 裁员率放宽至20%: another threshold for the same measure of the claimant
    name: 'relaxed',
    examples: [{ text: '给予返还，其中小微企业裁员率放宽至25%。', figure: '25%' }],
    sense: ({ words, group }) => (isRelaxed(words, group.start) ? { ...GRANTED, bound: 'most', subject: 'base', condition: true } : null),
  },
  {
    name: 'weighed',
    examples: [],
    sense: (around) => {
      const weighed = weigh(around);
      const row = WEIGHED.find(({ holds }) => holds(weighed));
      const { bearing, raised } = weighed;
      const said = { edge: null, head: null, bound: raised ? null : bearing.bound, condition: isCondition(weighed) };
      return { ...said, case: row?.name ?? 'nothing said', subject: row?.subject ?? null };
    },
  },
];

type Group = Around['group'];
const isNominal = (words: string, { tailStart }: Group) => NOMINAL.test(words.slice(tailStart, tailStart + 70));
const tailCues = ({ after, tail, tailStart }: Group) => after.filter((cue) => cue.start >= tailStart && cue.end <= tailStart + tail.length);

/** True where no word near a group says what it is. */
const isSilent = (words: string, group: Group): boolean =>
  !isPaidBehind(words, group.tailStart) &&
  !isOfStandard(words, group.start, group.tail) &&
  !isOfCharge(words, group.start, group.tail) &&
  !group.before.some(bears) &&
  !group.after.some((cue) => isGiving(cue) && cue.end <= group.tailStart + group.tail.length);

function weigh(around: Around): Weighed {
  const { words, group, last } = around;
  const bearing = shareBearing(words, group);
  const { nearest, bound, mark, ofBase, subject, touching } = bearing;
  // 对费率不高于1%的业务给予…: the share says to whom, not how much, is given.
  const ofWhom = bound !== null && /^的(?!比例|标准|幅度|额度|[补奖贴资])/u.test(group.tail);
  const paid =
    isPaidBehind(words, group.tailStart) || (!ofWhom && tailCues(group).some((cue) => isGiving(cue) && cue.start - group.tailStart <= 5));
  const name = mark ? words.slice(Math.max(group.part, mark.start - 8), mark.start).replace(MOVED, '') : '';
  const rated = /[^费利税]率$/u.test(name) && !GIVEN_RATE.test(name);
  const goesOn = !rated && group.goesOn && last?.subject === 'give' && !subject && (bound === null || bound === 'least');
  const raised = isMore(around, bearing);
  const given = touching && subject !== null && isGiving(subject);
  const marks = !given && bound !== null && bound !== 'most' && !raised && !(goesOn && bound === 'least');
  const ratio = touching && subject?.kind === 'ratio';
  const measures = rated || (ratio && OF_CLAIMANT.test(words.slice(subject.start, subject.end)));
  const lowered = nearest?.kind === 'lowered' && isOfWhom(group);
  const measured =
    lowered || MARKED.test(group.tail) || measures || (!paid && (((ratio || marks) && !ofBase) || (marks && bound === 'reach')));
  return { ...around, bearing, paid, raised, goesOn, rated, measured, nominal: isNominal(words, group) };
}

/** 费率降至0.8%以下的业务,给予: true where the share describes those whom a giving sentence is about. */
const isOfWhom = ({ tail, after, addressed, tailStart }: Group) =>
  /^的(?!比例|标准|幅度|额度|水平|目标|[补奖贴资优])/u.test(tail) &&
  (addressed || after.some((cue) => isGiving(cue) && cue.start > tailStart));

function isMore({ words, group, last }: Around, { nearest, subject, touching, bound }: ShareBearing): boolean {
  if (bound !== 'reach' || !nearest || !/^(?:提高|增加)$/u.test(words.slice(nearest.start, nearest.end))) return false;
  if (touching && subject !== null && isGiving(subject)) return true;
  if (!group.goesOn || last?.subject !== 'give' || subject?.kind === 'ratio') return false;
  const isPoints = words.slice(group.start, group.end).endsWith('百分点');
  return isPoints && !/[每率比]/u.test(words.slice(Math.max(group.part, group.start - 10), group.start));
}

function isPart({ words, group, bearing: { nearest } }: Weighed): boolean {
  if (nearest?.kind !== 'split' || group.start - nearest.end > 8) return false;
  return !words
    .slice(nearest.end, group.start)
    .replace(/^额?的/u, '')
    .includes('的');
}

/** 安排不低于5%的用地指标: a duty of an office. */
const SETS_ASIDE = /安排|预留|单列|统筹/u;
function isLowered({ words, group, nominal, bearing: { nearest, bound, subject, touching } }: Weighed): boolean {
  if (TAX.test(words.slice(group.part, group.start)) || isOfWhom(group)) return false;
  return (
    nearest?.kind === 'lowered' ||
    (bound !== null &&
      (subject?.kind === 'lowered' ||
        (touching &&
          subject?.kind === 'split' &&
          !(nominal && bound !== 'most' && !SETS_ASIDE.test(words.slice(subject.start, subject.end))))))
  );
}

function isDuty({ words, group, bearing: { mark, subject, bound }, measured, nominal, criteria }: Weighed): boolean {
  const asked = nominal || criteria < group.start || ASKED_FOR.test(words.slice(Math.max(group.since, group.start - 40), group.start));
  if (!measured || asked) return false;
  const isCharge =
    subject !== null && CHARGE.test(words.slice(subject.start, subject.end)) && !group.addressed && group.edges.every((edge) => !edge);
  if (mark === null || bound === 'most') return isCharge;
  return OBLIGES.test(words.slice(mark.start, mark.end));
}

/** True where the sentence or its stem gives or forgives something that the share can belong to. */
function isSupported({ words, group, last, raised, goesOn, stem }: Weighed): boolean {
  return (
    goesOn ||
    (raised && last?.subject === 'give') ||
    isPaidBehind(words, group.tailStart) ||
    [...stem, ...group.sentence, ...group.after].some(isGiving)
  );
}

/** True where the sentence makes a share a condition. An aim is not a condition. */
function isCondition(weighed: Weighed): boolean {
  const { words, group, criteria, nominal } = weighed;
  if (isAim(words, group, isGiving) || isBlamed(words, group.tailStart)) return false;
  if (isSupported(weighed) || group.addressed || givesShortly(words, group.tailStart)) return true;
  const asked = OF_APPLICANTS.test(words.slice(group.since, group.start).slice(-120));
  return !group.before.some((cue) => cue.kind === 'target') && (nominal || asked || criteria < group.start);
}

/** Every share of a clause with its sense. `stem` is that of `sensed`. */
export function sharesIn(text: Text, figures: readonly Figure[], stem: string): SensedFigure[] {
  return sensed<Around>(text, figures, stem, {
    money: false,
    cuesIn: shareCuesIn,
    weigh: (around) => around,
    cases: SHARE_CASES,
    // 按银行50%、风险补偿金50%分担, 分险比例由20%提高至30%: each member of the list is read by itself.
    single: (words, figure, sense) => {
      if (isBorneMore(words, figure.start) || isBroughtDown(words, figure.start)) return { ...GRANTED, case: 'borne or applied' };
      return sense.subject !== 'give' && (isBorneByFund(words, figure.start) || isBorneInList(words, figure.start))
        ? { ...GRANTED, case: 'borne by a fund' }
        : sense;
    },
  });
}
