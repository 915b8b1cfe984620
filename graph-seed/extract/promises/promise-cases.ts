import type { Span } from '../../types';
import {
  ASKED_FOR,
  BESIDES,
  BY_STEPS,
  CLAIMED_BY,
  FOR_WHAT,
  LEVEL_OF,
  LIMIT,
  LIMIT_AT_HEAD,
  LIMIT_OF_SEVERAL,
  MEASURE,
  NO_GIFT,
  NO_TERMS,
  OBLIGED,
  OF_BUDGET,
  OF_OFFICES,
  OF_THIS_TEXT,
  SCALE,
  SERVICES,
  SET_UP_BY_OTHERS,
  SETTLED,
  SHARED,
  SINGLY_FOR,
} from '../../vocabulary/promises';
import { type CueKind, is, type PromiseCue } from './cues';
import type { Speaker } from './speaker';

/** A part (分句) of a sentence with the words that matter to promises. */
export interface Part extends Span {
  /** The whole text. */
  readonly words: string;
  /** The cues of the part, of its sentence, and of its sentence with the lines that the last colon announces. */
  readonly cues: readonly PromiseCue[];
  readonly sentence: readonly PromiseCue[];
  readonly ahead: readonly PromiseCue[];
  readonly speaker: Speaker;
  /** Figures of the part that somebody receives. */
  readonly received: readonly Span[];
}

/** One way in which a part promises something, or does not. */
export interface PromiseCase {
  readonly name: string;
  /** Texts with the words that promise in them: none where the case says that nothing is promised. */
  readonly examples: readonly (readonly [text: string, ...verbs: string[]])[];
  /** The words that promise, in order; empty where the part promises nothing; null where the case does not apply. */
  readonly find: (part: Part) => readonly PromiseCue[] | null;
}

const has = ({ cues }: Part, ...kinds: readonly CueKind[]) => cues.some((cue) => is(cue, ...kinds));
const textOf = ({ words, start, end }: Part) => words.slice(start, end);
const one = (cue: PromiseCue | undefined) => (cue ? [cue] : null);
const nothing = (applies: boolean) => (applies ? [] : null);

/** Rewards of a part that are not only paid out by shares of what is due (奖补资金按60%、40%分两年拨付). */
const rewardsOf = (part: Part) => part.cues.filter((cue) => is(cue, 'reward') && !isSettled(part, cue));
const rewardWhere = (part: Part, holds: (cue: PromiseCue) => boolean) => one(rewardsOf(part).find(holds));

/** Where a sentence begins. */
const startOf = ({ sentence, start }: Part) => sentence[0]?.start ?? start;

/** 各地可对…给予不少于50万元奖励: others may give, but the payee is named. */
const othersMay = (part: Part) =>
  part.speaker === 'others' && !(has(part, 'give') && /对/u.test(part.words.slice(startOf(part), part.end)));

/** The first case that applies decides whether a part promises something, and by which words. */
export const PROMISE_CASES: readonly PromiseCase[] = [
  {
    name: 'duties, services and earlier policies give nothing',
    examples: [['扶持对象须依法纳税。'], ['企业享受绿色通道服务。']],
    find: (part) =>
      nothing(!has(part, 'give', 'money', 'relief') && [OBLIGED, OF_THIS_TEXT, SERVICES, NO_GIFT].some((one) => one.test(textOf(part)))),
  },
  {
    name: 'a denial',
    examples: [['对存在违规行为的企业不予奖励5万元。'], ['骗取补助的，追回补助3万元。']],
    find: (part) => nothing(has(part, 'never')),
  },
  {
    name: 'others may pay themselves',
    examples: [['各县（市、区）可另行奖励3万元。'], ['支持有条件的县区设立应急转贷资金，帮助企业转贷。']],
    find: (part) => nothing(othersMay(part) || SET_UP_BY_OTHERS.test(textOf(part))),
  },
  {
    name: "a limit of other awards, or one budget's part",
    examples: [
      ['同一企业年度奖励金额累计最高600万元。'],
      ['同一农场享受第四条、第五条补助，总额不得突破50万元。'],
      ['补贴资金首期安排12亿元。'],
      ['所需资金由市、县按6:4分担，其中津贴市级负担50%。'],
      ['按投资的20%给予补助，其中县级配套不低于30%。', '给予'],
    ],
    find: (part) => nothing(!has(part, 'give') && (isLimit(part) || isShared(part) || NO_TERMS.test(textOf(part)))),
  },
  {
    name: 'lenders are only encouraged',
    examples: [['引导金融机构给予信贷支持。']],
    find: (part) => nothing(part.speaker === 'lenders' && !has(part, 'reward') && !(has(part, 'give') && has(part, 'money'))),
  },
  {
    name: 'handed over',
    examples: [
      ['对企业给予一次性补助6万元。', '给予'],
      ['对企业给予贴息和给予场地补贴。', '给予', '给予'],
    ],
    find: ({ cues }) => {
      const gives = cues.filter((cue, i) => is(cue, 'give') && isGift(cues, i));
      return gives.length > 0 ? gives : null;
    },
  },
  {
    name: 'received before, or two awards that combine',
    examples: [['已享受省级补助20万元的企业。'], ['除享受贷款贴息外，还可申请设备补助。']],
    find: (part) =>
      nothing(
        has(part, 'before') || (!has(part, 'give', 'money') && BESIDES.test(part.words.slice(Math.max(0, startOf(part) - 2), part.end))),
      ),
  },
  {
    name: 'a reward with a figure',
    examples: [
      ['首次升规的企业奖励7万元。', '奖励'],
      ['获得省级奖励的，市级按1:0.5配套。', '配套'],
    ],
    find: (part) => (has(part, 'money') || part.received.length > 0 || RATIO.test(textOf(part)) ? one(rewardsOf(part)[0]) : null),
  },
  {
    name: 'a reward whose scale follows',
    examples: [
      ['按以下标准补助：\n快充桩，每千瓦200元；\n慢充桩，每千瓦60元。', '补助'],
      ['网店分两档补助：销售满50万元的3万元，满200万元的9万元，达到高档的累加低档奖励。', '补助'],
    ],
    find: (part) =>
      rewardWhere(
        part,
        ({ start, end }) =>
          (SCALE.test(part.words.slice(end, end + 8)) ||
            (part.words.startsWith(BY_STEPS.test(part.words.slice(part.start, start)) ? ':' : ':\n', part.end) &&
              part.end - end <= LAST_WORDS)) &&
          part.ahead.some((next) => is(next, 'money') && next.start >= part.end),
      ),
  },
  {
    name: 'a benefit with its measure',
    examples: [['补助金的标准为上年度人均收入的20倍。', '补助金']],
    find: (part) => rewardWhere(part, (cue) => is(cue, 'benefit') && LEVEL_OF.test(part.words.slice(cue.end, cue.end + 4))),
  },
  {
    name: 'a reward with its claimant',
    examples: [['奖励由承接演出的剧场申报。', '奖励']],
    find: (part) => rewardWhere(part, ({ start, end }) => start - part.start <= 2 && CLAIMED_BY.test(part.words.slice(end, part.end))),
  },
  {
    name: 'decided case by case',
    examples: [['对重大项目实行“一事一议”。', '一事一议'], ['简化审批流程，实行“一企一策”。']],
    find: (part) => one(singly(part)),
  },
  {
    name: 'support of a sum',
    examples: [['通过验收的，支持60万元。', '支持']],
    find: (part) =>
      one(
        part.cues.find(
          (cue, i) =>
            is(cue, 'support') &&
            (has(part, 'most') || i === 0) &&
            part.cues.slice(i + 1).some((next) => is(next, 'money') && next.start - cue.end <= 8),
        ),
      ),
  },
  {
    name: 'a verb of doing with its reward',
    examples: [['对企业进行贷款贴息。', '进行'], ['制定办法，研究实施奖励。']],
    find: (part) => unlessTask(part, doing(part)),
  },
  {
    name: 'a remission',
    examples: [['对小微企业免征增值税。', '免征']],
    find: (part) => {
      const relief = part.cues.find((cue) => is(cue, 'relief'));
      return unlessTask(part, relief && (part.cues.find((cue) => is(cue, 'enjoy') && cue.end <= relief.start) ?? relief));
    },
  },
  {
    name: 'a set of awards put into force, widened or enjoyed',
    examples: [
      ['落实稳岗返还政策。', '落实'],
      ['符合条件的企业可享受贷款贴息。', '可享受'],
    ],
    find: (part) => {
      const follows = (first: number, ...kinds: CueKind[]) => part.cues.slice(first + 1).some((cue) => is(cue, ...kinds));
      return unlessTask(
        part,
        part.cues.find(
          (cue, i) =>
            (is(cue, 'fulfil') && follows(i, 'policy', 'reward')) ||
            (is(cue, 'widen') && follows(i, 'policy')) ||
            (is(cue, 'enjoy') && follows(i, 'policy', 'reward', 'anyPolicy', 'support')),
        ),
      );
    },
  },
  {
    name: 'an award that goes on, named before its verb',
    examples: [['吸纳就业补贴政策继续实施。', '补贴政策']],
    find: (part) => unlessTask(part, goingOn(part)),
  },
  {
    name: 'a fund and what it is for',
    examples: [['每年安排专项资金用于支持冷链物流发展。', '专项资金'], ['积极申报国家专项资金用于技术改造。']],
    find: (part) => {
      const from = startOf(part);
      const isFor = FOR_WHAT.test(
        part.words
          .slice(from, Math.max(from, part.end) + 60)
          .replace(/争取[^,。;]*/gu, '')
          .split(/[。;\n]/u, 1)[0] ?? '',
      );
      const isSpent = isFor && has(part, 'spend');
      return unlessTask(
        part,
        isSpent ? part.cues.find((cue) => is(cue, 'purse') && !ASKED_FOR.test(part.words.slice(part.start, cue.start))) : undefined,
      );
    },
  },
  {
    name: 'a figure that somebody receives',
    examples: [
      ['高龄老人每人每月80元。', '每人每月80元'],
      ['脱贫家庭就读技工院校的学生，每人每年2500元。', '每人每年2500元'],
      ['企业参展的，按展位费的40%，给予补助。', '给予'],
      ['甲类企业按应得补助额的90%兑现。'],
    ],
    find: (part) => {
      const [figure] = part.received;
      // 按投资额的20%,给予补助: a later part says how it is given.
      // A row of a table belongs to the promise above it.
      if (
        !figure ||
        has(part, 'reward') ||
        textOf(part).includes('\t') ||
        part.sentence.some((cue) => cue.start >= part.end && is(cue, 'give', 'reward', 'support', 'relief', 'singly'))
      )
        return null;
      const before = part.words.slice(part.start, figure.start);
      const start = figure.start - (MEASURE.exec(before.slice(-MEASURE_REACH))?.[0].length ?? 0);
      return unlessTask(part, { start, end: figure.end, kinds: ['reward', 'money'] });
    },
  },
];

/** The words by which a part promises something, in order. Empty where it promises nothing. */
export function promisingWords(part: Part): readonly PromiseCue[] {
  for (const { find } of PROMISE_CASES) {
    const found = find(part);
    if (found) return found;
  }
  return [];
}

/** How many characters of a sentence that limits several awards may stand before or after a part of it. */
const LIMIT_WITHIN = 80;
/** Most characters between a reward and the colon that announces its steps (奖励企业：). */
const LAST_WORDS = 4;
/** The most characters between whom a figure is for and the figure (每人每月, 分别奖). */
const MEASURE_REACH = 24;

const isShared = (part: Part) => OF_BUDGET.test(textOf(part)) || SHARED.test(part.words.slice(Math.max(0, startOf(part) - 8), part.end));

/** As much again as another pays (按1:1配套). */
const RATIO = /1:[\d.]+(?:的?比例)?(?:给予|予以|进行)?的?(?:配套|匹配)/u;
/** The bound of what the part before it names (获得的各项奖励,每年总额不超过…). */
const BOUND_OF_IT = /^(?:每年|年度|全年|累计|合计|总额)/u;
function isLimit(part: Part): boolean {
  const own = textOf(part);
  const before = /[^。;\n]*$/u.exec(part.words.slice(Math.max(0, part.start - LIMIT_WITHIN), part.start))?.[0] ?? '';
  const after = /^[^。;\n]*/u.exec(part.words.slice(part.start, part.start + LIMIT_WITHIN))?.[0];
  if (LIMIT_OF_SEVERAL.test(`${before}${after}`)) return true;
  const text = BOUND_OF_IT.test(own) ? before.replace(/,$/u, '') + own : own;
  return LIMIT.test(text) || (LIMIT_AT_HEAD.test(text) && /^[。;\n]?$/u.test(part.words.slice(Math.max(0, part.start - 1), part.start)));
}

/** True where a reward is only paid out, by shares of what is due and without a sum. */
const isSettled = ({ words, start, end }: Part, cue: Span) =>
  SETTLED.test(words.slice(cue.end, end)) && /按|应|分|各|财政/u.test(words.slice(Math.max(start, cue.start - 8), end));

/** 给予 gives where money, a reward, or at least support stands beside it. */
function isGift(cues: readonly PromiseCue[], at: number): boolean {
  const next = cues.findIndex((cue, i) => i > at && is(cue, 'give'));
  const own = cues.slice(at + 1, next < 0 ? undefined : next);
  if (own.some((cue) => is(cue, 'reward', 'money', 'support', 'policy', 'relief', 'singly'))) return true;
  return cues.slice(0, at).some((cue) => is(cue, 'reward', 'relief') && (cues[at]?.start ?? 0) - cue.end <= 24);
}

/**
 * A law or programme yet to be made promises nothing. The part begins with its making, or the making stands right before the promise.
 * Null where there is nothing to promise.
 */
function unlessTask(part: Part, promising: PromiseCue | undefined): readonly PromiseCue[] | null {
  if (!promising) return null;
  const isTask = part.cues.some(
    (cue) => is(cue, 'task') && (cue.start - part.start <= 6 || (cue.end <= promising.start && promising.start - cue.end <= 8)),
  );
  return isTask ? [] : [promising];
}

function singly({ words, cues, sentence }: Part): PromiseCue | undefined {
  const found = cues.find((cue) => is(cue, 'singly'));
  if (!found) return undefined;
  const before = (reach: number) => words.slice(Math.max(0, found.start - reach), found.start);
  const isFor = SINGLY_FOR.test(before(60)) && !OF_OFFICES.test(before(30));
  return isFor || sentence.some((cue) => is(cue, 'reward')) ? found : undefined;
}

/** 进行奖励, 安排贴息: the verb and the reward stand side by side. 争取 counts only where it is for somebody (对…，争取省级补贴). */
function doing(part: Part): PromiseCue | undefined {
  const { words, cues } = part;
  const isWish = ({ start, end }: PromiseCue) =>
    words.slice(start, end) === '争取' && !/对[^。;\n]*$/u.test(words.slice(Math.max(0, (part.sentence[0]?.start ?? 0) - 60), start));
  return cues.findLast(
    (cue, i) =>
      is(cue, 'doing') &&
      !isWish(cue) &&
      cues.slice(i + 1).some((next) => is(next, 'reward') && next.start - cue.end <= 12 && !isUnmeasuredUpkeep(part, next)),
  );
}

/** 安排工作经费 without a sum is a task for an office's own budget. */
const isUnmeasuredUpkeep = (part: Part, { start, end }: PromiseCue): boolean =>
  part.words.slice(start, end) === '工作经费' && !has(part, 'money');

const goingOn = (part: Part): PromiseCue | undefined =>
  part.cues.find(
    (cue, i) =>
      is(cue, 'reward', 'policy') &&
      !isSettled(part, cue) &&
      part.cues
        .slice(i + 1)
        .some(
          (next) =>
            (is(next, 'fulfil') || part.words.startsWith('扩大', next.start)) &&
            next.start - cue.end <= 16 &&
            !part.words.startsWith('发放', next.start),
        ),
  );
