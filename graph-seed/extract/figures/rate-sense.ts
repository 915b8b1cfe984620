import { RATE_CUES, type RateCue } from '../../vocabulary/rate-cues';
import type { Cut } from '../words/sentences';
import { cueFinder } from '../words/word-finder';
import type { Bound } from './bearing';
import { givesShortly, isAim } from './condition';
import type { Figure } from './figures';
import { type Edge, type Group, groupsOf } from './groups';
import { bears, isGiving, type RateBearing, rateBearing } from './rate-bearing';
import {
  isBorneByFund,
  isChargeBorne,
  isChargeItself,
  isLossBorne,
  isNewLevel,
  isOfStandard,
  isPaidBehind,
  isPartOfAward,
  isPutIn,
  isTakenBack,
} from './rate-shares';
import { criteriaFrom, stemsIn } from './stem';

/** What the words around a share say of it; the rules of rates read its role from this. */
export interface RateSense {
  /** The words before it that bound it: 不超过, 不低于, 达到. */
  readonly bound: Bound | null;
  /** The words behind it that bound it: 以上, 以下, 以内. */
  readonly edge: Edge;
  /** A measure of the claimant or the project (占比, 增速, 裁员率), not what is paid. */
  readonly measured: boolean;
  /** A share between payers, a part of a payment, a share of a market or a budget, a charge brought down. */
  readonly parted: boolean;
  /** The sentence gives or forgives something to which the share can belong. */
  readonly support: boolean;
  /** The sentence makes it a condition of something. */
  readonly condition: boolean;
}

type GroupSense = Omit<RateSense, 'edge'>;

export interface Share {
  readonly figure: Figure;
  readonly sense: RateSense;
}

const cuesOf = cueFinder(RATE_CUES);
/** 减半, 五折 and 全额 say by themselves that something is forgiven or paid. */
const GRANTED: GroupSense = { bound: null, measured: false, parted: false, support: true, condition: false };
const NUMERIC = /^[\d零〇一二两三四五六七八九十百千万]/u;
/** Measures of staff and business are conditions even as a share of something (裁员率不高于职工总数20%); charges and taxes are not. */
const OF_CLAIMANT = /(?<![费利税])率$|^占|^持股|^股权/u;
/** 不得低于: what must be done, which is no condition unless 的 or a list of conditions makes it one. */
const OBLIGES = /^不[得应能宜]/u;
const ASKED_FOR = /申报|申请|符合|满足|具备/u;
/** 的企业, also behind a bracket: 达到10%(100人以上的达到5%)的. */
const NOMINAL = /^(?:\([^()\n]{0,24}\)|\))?(?:的|后|以后|时)/u;
/** Loans and charges behind a share (4%的优惠利率贷款), and shares that mark a point or a part (实缴30%后, 超过10%部分). */
const LENT = /^的?[^,的]{0,3}(?:利率|费率|贷款)(?!.{0,4}(?:贴息|补|奖)|[^,。;放贷]{0,10}(?:补[贴助]|奖[励补]))/u;
const MARKED = /^(?:后|以后|时|的?(?:新增|增长|超出)?部分)/u;

/** 由省级承担60%, 按应奖励额的40%: the word before says that the share is a part among several. */
function isPart(text: string, group: Group<RateCue>, { nearest }: RateBearing): boolean {
  if (nearest?.kind !== 'split' || group.start - nearest.end > 8) return false;
  return !text
    .slice(nearest.end, group.start)
    .replace(/^额?的/u, '')
    .includes('的');
}

interface Around {
  /** From here on the clause, or its stem, lists conditions. */
  readonly criteria: number;
  readonly stemGives: boolean;
  readonly last: GroupSense | null;
  /** Where the group before ends. */
  readonly lastEnd: number;
}

/** 提高2个百分点 behind what is given: that much more of it. */
function isMore(text: string, group: Group<RateCue>, { nearest, subject, touching, bound }: RateBearing, last: GroupSense | null): boolean {
  if (bound !== 'reach' || !nearest || !/^(?:提高|增加)$/u.test(text.slice(nearest.start, nearest.end))) return false;
  if (touching && subject !== null && isGiving(subject)) return true;
  if (!group.goesOn || !last?.support || last.parted || last.measured || subject?.kind === 'ratio') return false;
  return (
    text.slice(group.start, group.end).endsWith('百分点') &&
    !/[每率比]/u.test(text.slice(Math.max(group.part, group.start - 10), group.start))
  );
}

function senseOf(text: string, group: Group<RateCue>, { criteria, stemGives, last, lastEnd }: Around): GroupSense {
  const word = text.slice(group.start, group.end);
  if (!NUMERIC.test(word) || word.endsWith('折')) return GRANTED;
  const bearing = rateBearing(text, group);
  const { nearest, bound, mark, ofBase, subject, touching } = bearing;
  const nominal = NOMINAL.test(text.slice(group.tailStart, group.tailStart + 30));
  // 裁员率不高于5%(30人以下企业不高于20%): what stands in brackets is measured as what stands before them.
  const bracketed =
    lastEnd === group.since && /^\([^()\n]{0,24}$/u.test(text.slice(group.since, group.start)) && text[group.tailStart] === ')';
  if (last && bracketed && bound !== null && !subject && last.measured) return { ...last, bound };
  if (group.goesOn && last?.support && !last.parted && !last.measured && isNewLevel(text, group.start)) return last;
  if (isLossBorne(text, group.start) || isChargeBorne(text, group.start) || isOfStandard(text, group.start, group.tail)) return GRANTED;
  if (bound === 'most' && !nominal && isPutIn(text, group.start)) return { ...GRANTED, bound };
  const inTail = group.after.filter((cue) => cue.start >= group.tailStart && cue.end <= group.tailStart + group.tail.length);
  const paidBehind = isPaidBehind(text, group.tailStart);
  // 对费率不高于1%的业务给予…: whom, and not what, the share is of.
  const ofWhom = group.addressed && bound !== null && /^的(?!比例|标准|幅度|额度|[补奖贴资])/u.test(group.tail);
  const paid = paidBehind || (!ofWhom && inTail.some((cue) => isGiving(cue) && cue.start - group.tailStart <= 5));
  // 注册率不低于60%: a measure by its name.
  const rated = mark !== null && /[^费利税]率$/u.test(text.slice(Math.max(group.part, mark.start - 3), mark.start));
  // 或者增加…的2%, 最低不低于10%: what the sentence has given goes on.
  const goesOn = !rated && group.goesOn && last?.support === true && !last.parted && !subject && (bound === null || bound === 'least');
  const raised = isMore(text, group, bearing, last);
  const support =
    goesOn || (raised && last?.support === true) || stemGives || paidBehind || group.sentence.some(isGiving) || group.after.some(isGiving);
  const marks = bound !== null && bound !== 'most' && !raised && !(goesOn && bound === 'least');
  const ratio = touching && subject?.kind === 'ratio';
  const measures = (ratio && OF_CLAIMANT.test(text.slice(subject.start, subject.end))) || rated;
  const hoped = group.before.some((cue) => cue.kind === 'target');
  const aimed = isAim(text, group, isGiving);
  const measured = MARKED.test(group.tail) || measures || (!paid && (((ratio || marks) && !ofBase) || (marks && bound === 'reach')));
  const asked = nominal || criteria < group.start || ASKED_FOR.test(text.slice(Math.max(group.since, group.start - 40), group.start));
  const obliged = measured && !asked && mark !== null && OBLIGES.test(text.slice(mark.start, mark.end));
  return {
    bound: raised ? null : bound,
    measured,
    parted:
      isPart(text, group, bearing) ||
      nearest?.kind === 'lowered' ||
      (bound !== null && (subject?.kind === 'lowered' || (touching && subject?.kind === 'split'))) ||
      obliged ||
      isTakenBack(text, group.start) ||
      isPartOfAward(text, group.start, group.tail) ||
      isChargeItself(text, group.start, group.tail) ||
      LENT.test(group.tail) ||
      (!paid && inTail.find((cue) => cue.kind !== 'ratio')?.kind === 'split'),
    support,
    condition:
      !aimed && (support || group.addressed || givesShortly(text, group.tailStart) || (!hoped && (nominal || criteria < group.start))),
  };
}

/** Every share of a clause with what the words around it say; `stem` as of `sumsIn`. */
export function sharesIn(clause: Cut, figures: readonly Figure[], stem: string): Share[] {
  const text = clause.words;
  const criteria = criteriaFrom(text, stem);
  const stemFor = stemsIn(text, stem);
  const found: Share[] = [];
  let last: GroupSense | null = null;
  let lastEnd = -1;
  for (const group of groupsOf(clause, figures, cuesOf(text), false)) {
    const silent =
      !isPaidBehind(text, group.tailStart) &&
      !isOfStandard(text, group.start, group.tail) &&
      !group.before.some(bears) &&
      !group.after.some((cue) => isGiving(cue) && cue.end <= group.tailStart + group.tail.length);
    const sense: GroupSense =
      silent && last && group.goesOn
        ? last
        : senseOf(text, group, { criteria, stemGives: cuesOf(stemFor(group.start)).some(isGiving), last, lastEnd });
    group.figures.forEach((figure, i) => {
      // 按银行50%、风险补偿金50%分担: each member of a list for itself.
      const own = (sense.parted || !sense.support) && isBorneByFund(text, figure.start) ? GRANTED : sense;
      found.push({ figure, sense: { ...own, edge: group.edges[i] ?? null } });
    });
    last = sense;
    lastEnd = group.end;
  }
  return found;
}
