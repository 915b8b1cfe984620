import type { Proven, TermFind } from '../../types';
import type { Stretch } from '../../vocabulary/dates';
import {
  AFTER_PLAN,
  ALLOWED_UNTIL,
  APPLIES,
  AT_HEAD,
  AT_ONCE,
  BASE_PERIOD,
  BENEFIT,
  CLOSED,
  CONTEST,
  GIVEN_BEFORE,
  IN_ALL,
  LAPSES,
  LAPSES_THEN,
  MEASURE,
  MEASURE_GOES_ON,
  OF_ARTICLE,
  OF_OTHERS,
  OF_PLAN,
  ONLY_BEGINS,
  PLAN_NAMED,
  REPORTED,
  ROUND,
  TARGETS,
  TO,
  TO_MEASURE,
  TURNED_TO,
  UP_TO,
} from '../../vocabulary/terms';
import type { Rule } from '../engine';
import type { Reading } from '../reading';
import { beside, halfSentenceAround, sentenceAround } from '../words/sentences';
import { standsIn } from '../words/spans';
import { clauseTerm, givenThen, termOf } from '../words/terms';

interface Timed extends Proven {
  readonly precisions: readonly Stretch['precision'][];
  /** The term that the words around a period state. Null where they state none. */
  readonly term: (reading: Reading, stretch: Stretch) => TermFind | null;
}

const NOT_RANGES = ['DAY', 'MONTH', 'YEAR', 'PLAN'] as const;
const REACH = 60;

/** Terms (期限) of measures, by the period that the sentence names. */
const TIMED: readonly Timed[] = [
  /** 延续实施…政策至2025年底: a measure continues until a last day. */
  {
    name: 'term.continues-until',
    precisions: NOT_RANGES,
    term: (reading, stretch) => {
      const { words, kind } = reading;
      if (stretch.before || !CLOSED.test(words.slice(stretch.end, stretch.end + 3))) return null;
      const sentence = sentenceAround(reading, stretch);
      const from = Math.max(sentence.start, stretch.start - REACH);
      const to = TO.exec(words.slice(from, stretch.start));
      const lead = words.slice(from, from + (to?.index ?? 0));
      const verb = to && MEASURE_GOES_ON.exec(lead);
      if (!verb || TARGETS.test(lead)) return null;
      const span = { start: from + verb.index, end: stretch.end + (/^(?:为?止)/u.exec(words.slice(stretch.end))?.[0].length ?? 0) };
      return { ...clauseTerm(span, null, stretch.until), of: termOf(words.slice(sentence.start, stretch.start), kind) };
    },
    examples: [
      {
        text: '延续实施阶段性降低工伤保险费率政策至2025年底，惠及全部参保单位。',
        finds: [{ quote: '延续实施阶段性降低工伤保险费率政策至2025年底', of: 'clause', until: '2025-12-31' }],
      },
      { text: '扩岗补助执行至2024年12月31日止。', finds: [{ quote: '补助执行至2024年12月31日止', until: '2024-12-31' }] },
      { text: '上述优惠延长到2027年6月30日。', finds: [{ quote: '优惠延长到2027年6月30日', until: '2027-06-30' }] },
      { text: '本政策执行至2026年底。', finds: [{ quote: '政策执行至2026年底', of: 'document', until: '2026-12-31' }] },
    ],
    counterExamples: [
      '到2025年，建成10个示范区。',
      '科技投入占比提高到2025年的3%。',
      '参保人数由2022年的10万人增加到2025年底。',
      '《降费政策执行至2022年底的通知》继续有效。',
    ],
  },
  /** 2021年至2025年,对…给予…: a measure in a period between two days, or in a five-year plan. */
  {
    name: 'term.span',
    precisions: ['RANGE', 'PLAN'],
    term: (reading, stretch) => {
      const { before, after } = beside(reading, stretch);
      if (BASE_PERIOD.test(before) || OF_PLAN.test(after) || PLAN_NAMED.test(before)) return null;
      const given = GIVEN_BEFORE.exec(before);
      const isMentioned = stretch.precision === 'PLAN' && !AFTER_PLAN.test(after);
      const end = given ? stretch.end : isMentioned ? null : IN_ALL.test(before) ? stretch.end : givenThen(reading, stretch);
      return end === null ? null : clauseTerm({ start: stretch.start - (given?.[0].length ?? 0), end }, stretch.first, stretch.until);
    },
    examples: [
      {
        text: '对2023年1月至9月期间投产的项目给予奖励。',
        finds: [{ quote: '2023年1月至9月期间投产的项目给予', of: 'clause', from: '2023-01-01', until: '2023-09-30' }],
      },
      {
        text: '2022至2024年，省财政每年安排资金1亿元。',
        finds: [{ quote: '2022至2024年，省财政每年安排资金1亿元', from: '2022-01-01', until: '2024-12-31' }],
      },
      {
        text: '自2019年1月1日至2027年12月31日，符合条件的孵化器可享受房产税优惠。',
        finds: [{ from: '2019-01-01', until: '2027-12-31', quote: '2019年1月1日至2027年12月31日，符合条件的孵化器可享受' }],
      },
      { text: '一律免除2022年3月到5月房租。', finds: [{ quote: '免除2022年3月到5月', from: '2022-03-01', until: '2022-05-31' }] },
      { text: '政策连续实施三年（2023—2025年）。', finds: [{ quote: '2023—2025年', until: '2025-12-31' }] },
      { text: '“十四五”期间，对新认定的企业给予补助。', finds: [{ quote: '“十四五”期间，对新认定的企业给予', until: '2025-12-31' }] },
    ],
    counterExamples: [
      '2021年至2025年，培育50家龙头企业，给予重点支持。',
      '以2019年至2021年平均产量为基数给予奖励。',
      '落实《2023-2025年奖励方案》给予奖励。',
      '实施三年行动计划（2023—2025年），给予支持。',
      '“十四五”期间建成的示范区给予奖励。',
      '到“十四五”末，覆盖率提高到八成。',
      '对2022年1月1日以来注册的企业给予奖励。',
    ],
  },
  /** 2030年前,对…免收…; 到2027年底,对…免征…: a measure until a day. */
  {
    name: 'term.until-day',
    precisions: NOT_RANGES,
    term: (reading, stretch) => {
      const { before, after } = beside(reading, stretch);
      const bounds = stretch.before || (UP_TO.test(before) && AT_ONCE.test(after));
      if (!bounds || APPLIES.test(after) || (/截[至止]到?$/u.test(before) && REPORTED.test(after))) return null;
      const allowed = ALLOWED_UNTIL.test(before) ? BENEFIT.exec(after.slice(0, 40)) : null;
      const end = allowed ? stretch.end + allowed.index + allowed[0].length : givenThen(reading, stretch);
      return end === null ? null : clauseTerm({ start: stretch.start, end }, null, stretch.until);
    },
    examples: [
      { text: '2028年前，对新能源货车免收通行费。', finds: [{ quote: '2028年前，对新能源货车免收', of: 'clause', until: '2027-12-31' }] },
      { text: '到2026年底，对小规模纳税人减按1%征收。', finds: [{ quote: '2026年底，对小规模纳税人减按', until: '2026-12-31' }] },
      { text: '截至2026年底，园区企业租金减免三成。', finds: [{ quote: '2026年底，园区企业租金减免', until: '2026-12-31' }] },
      { text: '企业可在2023年6月底前分期补缴所欠费款。', finds: [{ quote: '2023年6月底前分期补缴', until: '2023-06-30' }] },
      {
        text: '对2024年底前建成投产的项目，按投资额给予奖励。',
        finds: [{ quote: '2024年底前建成投产的项目，按投资额给予', until: '2024-12-31' }],
      },
      {
        text: '2023年12月31日前新开工的项目，按投资额给予补助。',
        finds: [{ quote: '2023年12月31日前新开工的项目，按投资额给予', until: '2023-12-31' }],
      },
      { text: '2022年9月30日前缓缴三项社会保险费。', finds: [{ quote: '2022年9月30日前缓缴', until: '2022-09-30' }] },
    ],
    counterExamples: [
      '到2025年，接待游客超过百万人次，给予重点扶持。',
      '2023年6月底前完成平台建设，企业免费使用。',
      '2024年底前，力争形成10个项目并给予支持。',
      '2022年12月31日前，各市要出台细则，对企业给予补贴。',
      '可在2024年5月底前申请补贴。',
      '截至2023年底，全市共发放补贴10亿元。',
      '截至2024年6月30日，对企业减免租金3亿元。',
      '到2026年，全市减免租金2亿元。',
      '到2024年底，将贷款贴息比例提高至2%。',
      '到2025年，享受税收优惠的企业达到1万户。',
      '力争2025年底前对新建项目给予补助。',
    ],
  },
  /** A measure that ends by lapse (到期、届满). */
  {
    name: 'term.until-lapse',
    precisions: NOT_RANGES,
    term: ({ words }, stretch) => {
      const after = words.slice(stretch.end, stretch.end + 48);
      const before = words.slice(Math.max(0, stretch.start - 28), stretch.start);
      const lapse = LAPSES.exec(after) ?? (MEASURE.test(before) ? LAPSES_THEN.exec(after) : null);
      return lapse && clauseTerm({ start: stretch.start, end: stretch.end + lapse[0].length }, null, stretch.until);
    },
    examples: [
      {
        text: '2023年底阶段性降费政策到期后，恢复原费率。',
        finds: [{ quote: '2023年底阶段性降费政策到期', of: 'clause', until: '2023-12-31' }],
      },
      { text: '该项补贴政策于2024年6月30日期满。', finds: [{ quote: '2024年6月30日期满', until: '2024-06-30' }] },
    ],
    counterExamples: ['2023年底企业营业收入增长10%。', '合同于2025年6月30日到期的，可以续签。'],
  },
  /** 2022年,对…减免租金: a measure for one year. The year opens the sentence, or the words about the payees. */
  {
    name: 'term.year-of-measure',
    precisions: ['YEAR', 'MONTH'],
    term: (reading, stretch) => {
      if (stretch.before) return null;
      const { before, after } = beside(reading, stretch);
      const atHead = AT_HEAD.test(before) && TO_MEASURE.test(after);
      const bounds = atHead || (TURNED_TO.test(before) && !ONLY_BEGINS.test(after));
      const end = bounds ? givenThen(reading, stretch) : null;
      return end === null ? null : clauseTerm({ start: stretch.start, end }, stretch.first, stretch.until);
    },
    examples: [
      {
        text: '2022年，对承租国有房屋的小微企业减免3个月租金。',
        finds: [{ quote: '2022年，对承租国有房屋的小微企业减免', of: 'clause', from: '2022-01-01', until: '2022-12-31' }],
      },
      { text: '2023年继续免征相关基金。', finds: [{ quote: '2023年继续免征', until: '2023-12-31' }] },
      {
        text: '对2023年度新认定的高新技术企业给予10万元奖励。',
        finds: [{ quote: '2023年度新认定的高新技术企业给予', until: '2023-12-31' }],
      },
    ],
    counterExamples: [
      '2023年对养老机构提升理赔效率。',
      '2021年，推动3家企业挂牌，给予支持。',
      '对2022年以来注册的企业给予奖励。',
      '以2019年为基准年，对增长的给予奖励。',
    ],
  },
  /** A measure for one year's programme, which the clause names: 2022年第一批…项目, 2023年…大赛获奖项目. */
  {
    name: 'term.programme-period',
    precisions: ['YEAR'],
    term: (reading, stretch) => {
      const { before, after } = beside(reading, stretch);
      if (stretch.before || (/[一-龥]$/u.test(before) && !/(?:暨|将|在|对)$/u.test(before))) return null;
      const programme = ROUND.exec(after) ?? CONTEST.exec(after);
      return programme && clauseTerm({ start: stretch.start, end: stretch.end + programme[0].length }, stretch.first, stretch.until);
    },
    examples: [
      {
        text: '2023年第二批重点引资领域共推出30个项目。',
        finds: [{ quote: '2023年第二批', of: 'clause', from: '2023-01-01', until: '2023-12-31' }],
      },
      {
        text: '2024年“创响”中小企业创业大赛，获奖项目可优先入驻园区。',
        finds: [{ quote: '2024年“创响”中小企业创业大赛', until: '2024-12-31' }],
      },
      { text: '2022年度工程系列职称评审工作的范围为在职人员。', finds: [{ quote: '2022年度工程系列职称评审工作', until: '2022-12-31' }] },
    ],
    counterExamples: [
      '举办2023中国陶瓷博览会。',
      '入选2020年第四批试点城市后继续给予支持。',
      '2023年新增企业50家。',
      '依据《2022年第一批项目清单》给予支持。',
    ],
  },
];

/** The terms of a clause's measures. */
export const terms: readonly Rule[] = TIMED.map(({ precisions, term: termAt, ...proven }) => ({
  ...proven,
  *find(reading) {
    for (const stretch of reading.times) {
      if (!precisions.includes(stretch.precision) || standsIn(reading.titles, stretch.start)) continue;
      const term = termAt(reading, stretch);
      if (term) yield* placed(reading, stretch, term);
    }
  },
}));

/** Assigns a term by its half-sentence: to another article that it names (其中第三条). A term of another text is dropped. */
function* placed(reading: Reading, { start }: Stretch, term: TermFind): Generator<TermFind> {
  const half = halfSentenceAround(reading, { start, end: start });
  const before = reading.words.slice(half.start, start);
  const article = OF_ARTICLE.exec(before)?.[1] ?? null;
  if (article) yield { ...term, of: 'clause', article };
  else if (term.of === 'clause' || !OF_OTHERS.test(before)) yield term;
}
