import type { CumulationEffect, CumulationScope, Proven, Span } from '../../types';
import { CAP, TOWN_SUM, UP_TO_CEILING } from '../../vocabulary/caps';
import {
  AGAIN,
  ALLOWED,
  BEST,
  DIFFERENCE,
  HAD_BEFORE,
  MATCHING,
  NO_MORE,
  NO_REPEAT,
  NOT_ALLOWED,
  NOT_BOTH,
  ON_BASE,
  ONCE,
  ONLY_THEN,
  OWN_SHARE,
  RISEN,
  STEP,
} from '../../vocabulary/cumulation';
import { isAggregate, onBase, rulesAt } from '../awards/cumulation';
import type { Rule } from '../engine';
import { beside, type Cut } from '../words/sentences';
import { spansOf } from '../words/spans';

interface Combining extends Proven {
  readonly effect: CumulationEffect;
  /** The words that state the rule, and its scope where they name none. */
  readonly said: readonly { readonly by: (text: Cut) => Span[]; readonly reach: CumulationScope }[];
}

const before = (text: Cut, span: Span) => beside(text, span).before;
const around = (text: Cut, span: Span) => Object.values(beside(text, span)).join('');
/** 验收合格后再给予补助 only says when it is paid; 上市后再给予50万元 gives more. */
const isOnlyThen = (text: Cut, span: Span) => ONLY_THEN.test(before(text, span));

/** Rules about combining awards (叠加). */
const COMBINING: readonly Combining[] = [
  /** 从优从高, 就高不重复: the higher of several. */
  {
    name: 'cumulation.best-of',
    effect: 'BEST_OF',
    said: [
      { by: (text) => spansOf(text.words, BEST), reach: 'SAME_DOCUMENT' },
      {
        by: (text) =>
          spansOf(text.words, DIFFERENCE).filter((one) => before(text, one).search(ON_BASE) < 0 && RISEN.test(around(text, one))),
        reach: 'SAME_CLAUSE',
      },
    ],
    examples: [
      {
        text: '同一企业申报多个事项的，按照“从优从高”原则予以支持。',
        finds: [{ quote: '同一企业申报多个事项的，按照“从优从高”原则予以支持', effect: 'BEST_OF', scope: 'SAME_DOCUMENT' }],
      },
      { text: '同时获得多项荣誉的，按最高标准给予奖励。', finds: [{ quote: '同时获得多项荣誉的，按最高标准给予奖励', effect: 'BEST_OF' }] },
    ],
    counterExamples: ['造就高层次人才队伍。', '择优给予支持。', '产品从高端走向大众。', '成就高质量发展。'],
  },
  /** 累计最高, 单个平台年最高 after 单个项目最高: a cap over several separately payable units of one claimant, or over all payees of one town. */
  {
    name: 'cumulation.aggregate-cap',
    effect: 'AGGREGATE_CAP',
    said: [
      {
        by: (text) => [...spansOf(text.words, CAP).filter((cap) => isAggregate(text, cap)), ...spansOf(text.words, TOWN_SUM)],
        reach: 'SAME_CLAUSE',
      },
      { by: (text) => spansOf(text.words, UP_TO_CEILING), reach: 'NAMED' },
    ],
    examples: [
      {
        text: '单个项目最高支持30万元，累计最高支持90万元。',
        finds: [{ quote: '累计最高支持90万元', effect: 'AGGREGATE_CAP', scope: 'SAME_CLAUSE' }],
      },
      {
        text: '按单个合同金额的30%给予支持，单个平台年最高300万元。',
        finds: [{ quote: '单个平台年最高300万元', effect: 'AGGREGATE_CAP' }],
      },
      { text: '单个项目最高50万元，每个专业镇统筹安排200万元。', finds: [{ quote: '每个专业镇统筹安排200万元', effect: 'AGGREGATE_CAP' }] },
      {
        text: '单个企业享受本政策奖励总额不超过500万元。',
        finds: [{ quote: '单个企业享受本政策奖励总额不超过500万元', scope: 'SAME_DOCUMENT' }],
      },
      { text: '每场补助3万元，同一协会全年所获补助不得突破15万元。', finds: [{ quote: '同一协会全年所获补助不得突破15万元' }] },
      {
        text: '采用递增的优惠幅度，直至达到规定的幅度上限。',
        finds: [{ quote: '直至达到规定的幅度上限', effect: 'AGGREGATE_CAP', scope: 'NAMED' }],
      },
    ],
    counterExamples: [
      '按研发投入的10%给予奖励，每家企业年最高80万元。',
      '每年发放总额不超过2000万元的消费券。',
      '给予不超过投资额30%、总额不超过700万元的补助。',
      '累计培育50家企业。',
      '每人每年最高8000元。',
      '连续两年累计产值达到1亿元。',
    ],
  },
  /** 同一档位只奖励一次: one thing, or one claimant for one thing, is paid once. */
  {
    name: 'cumulation.once-only',
    effect: 'ONCE_ONLY',
    said: [{ by: (text) => spansOf(text.words, ONCE), reach: 'SAME_CLAUSE' }],
    examples: [
      { text: '按档给予奖励，同一档只奖励一次。', finds: [{ quote: '同一档只奖励一次', effect: 'ONCE_ONLY', scope: 'SAME_CLAUSE' }] },
      { text: '同一单位多次获评的，仅补助1次。', finds: [{ quote: '同一单位多次获评的，仅补助1次', effect: 'ONCE_ONLY' }] },
      { text: '同一成果只能由一家企业申报。', finds: [{ quote: '同一成果只能由一家企业申报', effect: 'ONCE_ONLY' }] },
      { text: '同一线索由多人提供的，奖励最先提供人。', finds: [{ quote: '同一线索由多人提供的，奖励最先提供人', effect: 'ONCE_ONLY' }] },
    ],
    counterExamples: ['给予一次性奖励10万元。', '首次认定的奖励5万元。', '让企业只跑一次。', '只需申报一次性材料。'],
  },
  /** 可叠加享受: expressly together. */
  {
    name: 'cumulation.allowed',
    effect: 'ALLOWS',
    said: [
      {
        by: (text) =>
          spansOf(text.words, ALLOWED).filter(({ start }) => !NOT_ALLOWED.test(text.words.slice(Math.max(0, start - 4), start))),
        reach: 'SAME_CLAUSE',
      },
    ],
    examples: [
      { text: '享受国家贴息的企业，可叠加享受本条补助。', finds: [{ quote: '可叠加享受本条补助', effect: 'ALLOWS' }] },
      {
        text: '升入高档的，对低档金额进行累加。',
        finds: [{ quote: '升入高档的，对低档金额进行累加', effect: 'ALLOWS', scope: 'SAME_CLAUSE' }],
      },
      { text: '以上各项政策可同时申报。', finds: [{ quote: '以上各项政策可同时申报', scope: 'SAME_DOCUMENT' }] },
    ],
    counterExamples: ['两项补贴不可同时享受。', '在平台上叠加多种功能。', '不得叠加享受。', '累计增长10%。'],
  },
  /** 配套奖励, 再奖励, 在…基础上上浮: on top of another award. */
  {
    name: 'cumulation.on-top',
    effect: 'ALLOWS_ON_TOP',
    said: [
      {
        by: (text) => [
          ...spansOf(text.words, MATCHING).filter((one) => !OWN_SHARE.test(before(text, one))),
          ...spansOf(text.words, ON_BASE).flatMap((one) => onBase(text, one, false)),
        ],
        reach: 'NAMED',
      },
      {
        by: (text) => [
          ...spansOf(text.words, AGAIN).filter((one) => !STEP.test(before(text, one)) && !isOnlyThen(text, one)),
          ...spansOf(text.words, ON_BASE).flatMap((one) => onBase(text, one, true)),
        ],
        reach: 'SAME_CLAUSE',
      },
    ],
    examples: [
      {
        text: '对新认定的企业，比照国家奖励给予最高80万元的配套奖励。',
        finds: [{ quote: '比照国家奖励给予最高80万元的配套奖励', effect: 'ALLOWS_ON_TOP', scope: 'NAMED' }],
      },
      { text: '在前期奖励的基础上，对差额予以补足。', finds: [{ quote: '在前期奖励的基础上，对差额予以补足', effect: 'ALLOWS_ON_TOP' }] },
      {
        text: '获得国家立项的，按国家资助额的20%予以匹配。',
        finds: [{ quote: '获得国家立项的，按国家资助额的20%予以匹配', effect: 'ALLOWS_ON_TOP', scope: 'NAMED' }],
      },
      { text: '各市可参照本标准制定配套奖励办法。', finds: [{ quote: '各市可参照本标准制定配套奖励办法', effect: 'ALLOWS_ON_TOP' }] },
    ],
    counterExamples: [
      '完善产业配套设施建设。',
      '依托单位应按不低于1:1给予经费配套。',
      '在充分论证的基础上，建立清单。',
      '每新增1亿元再奖励20万元。',
      '运用再贷款和再担保。',
      '不再给予奖励。',
      '提高零部件配套率。',
      '提供配套产品和服务。',
    ],
  },
  /** 不重复奖补, 不得同时享受, 已享受…的不再补助: not both. 就高不重复 gives the higher and is no such rule. */
  {
    name: 'cumulation.no-repeat',
    effect: 'FORBIDS',
    said: [
      {
        by: (text) => [
          ...[...spansOf(text.words, NO_REPEAT), ...spansOf(text.words, NOT_BOTH)].filter((one) => !before(text, one).match(BEST)),
          ...spansOf(text.words, NO_MORE).filter((one) => HAD_BEFORE.test(before(text, one))),
        ],
        reach: 'SAME_CLAUSE',
      },
    ],
    examples: [
      {
        text: '本办法与我市同类扶持政策重复的，按原政策执行，不重复奖补。',
        finds: [{ quote: '本办法与我市同类扶持政策重复的，按原政策执行，不重复奖补', effect: 'FORBIDS', scope: 'SAME_LEVEL' }],
      },
      {
        text: '给予20%补助，已享受其他各级财政同类资金的，不再重复补助。',
        finds: [{ quote: '已享受其他各级财政同类资金的，不再重复补助', effect: 'FORBIDS', scope: 'ANY_LEVEL' }],
      },
      {
        text: '房租补贴和装修补贴不得同时享受。',
        finds: [{ quote: '房租补贴和装修补贴不得同时享受', effect: 'FORBIDS', scope: 'SAME_CLAUSE' }],
      },
      { text: '获得过高档奖励的，不得再申报低档奖励。', finds: [{ quote: '获得过高档奖励的，不得再申报低档奖励', effect: 'FORBIDS' }] },
    ],
    counterExamples: [
      '企业不再重复提交材料。',
      '同一地块不再重复勘察。',
      '避免重复填写表格。',
      '按就高不重复原则执行。',
      '有以下情况的，不予重复补助：',
      '逾期未申报的，不再受理。',
      '停产企业不再享受电价支持。',
    ],
  },
];

/** The rules of a clause about combining awards. */
export const cumulation: readonly Rule[] = COMBINING.map(({ effect, said, ...proven }) => ({
  ...proven,
  find: (reading) => said.flatMap(({ by, reach }) => [...rulesAt(reading, by(reading), effect, reach)]),
}));
