import type { Span } from '../../types';
import { AGAIN, BASE_IS_AWARD, DIFFERENCE, MATCHING, ON_BASE, ON_TOP, OWN_SHARE } from '../../vocabulary/cumulation';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';
import { beside } from '../words/sentences';

/** 每增加1亿元再奖励: steps of one award. */
const STEP = /每(?:增加|新增|提高|超过|增长|超|多|满)[^,。;]{0,20}$/u;

/** 配套奖励, 再奖励, 在…基础上上浮: on top of another award. */
export const cumulationOnTop: Rule = {
  name: 'cumulation.on-top',
  *find({ words }) {
    const named = [
      ...spansOf(words, MATCHING).filter((one) => !OWN_SHARE.test(beside(words, one).before)),
      ...spansOf(words, DIFFERENCE),
      ...spansOf(words, ON_BASE).flatMap((one) => onBase(words, one)),
    ].sort((a, b) => a.start - b.start);
    const again = spansOf(words, AGAIN).filter((one) => !STEP.test(beside(words, one).before));
    yield* rulesAt(words, named, 'ALLOWS_ON_TOP', 'NAMED');
    yield* rulesAt(words, again, 'ALLOWS_ON_TOP', 'SAME_CLAUSE');
  },
  examples: [
    {
      text: '对新认定的企业，比照国家奖励给予最高80万元的配套奖励。',
      finds: [{ quote: '比照国家奖励给予最高80万元的配套奖励', effect: 'ALLOWS_ON_TOP', scope: 'NAMED' }],
    },
    {
      text: '挂牌的奖励50万元，转板的再奖励100万元。',
      finds: [{ quote: '转板的再奖励100万元', effect: 'ALLOWS_ON_TOP', scope: 'SAME_CLAUSE' }],
    },
    {
      text: '新兴产业的上规奖励在首次奖励基础上上浮20%。',
      finds: [{ quote: '新兴产业的上规奖励在首次奖励基础上上浮20%', scope: 'NAMED' }],
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
};

/** 在…基础上 with what comes on top of it, where the base is an award. */
function onBase(words: string, base: Span): Span[] {
  const after = /^,?[^,。;]*/u.exec(beside(words, base).after)?.[0] ?? '';
  const isAward = BASE_IS_AWARD.test(words.slice(base.start + 1, base.end));
  return isAward && ON_TOP.test(after) ? [{ start: base.start, end: base.end + after.length }] : [];
}
