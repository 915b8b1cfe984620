import type { Span } from '../../types';
import {
  CAP,
  CLAIMANT,
  CUMULATIVE,
  IN_SUM,
  OF_TEXT,
  SEPARATE_UNITS,
  SUM_BEFORE,
  TERRITORY,
  TOWN_SUM,
  UP_TO_CEILING,
  YEARLY,
} from '../../vocabulary/caps';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';
import { halfSentenceAround, sentenceAround } from '../words/sentences';

/** How far back the separately payable units may stand where the cap is a sentence of its own. */
const REACH = 160;

/** 累计最高, 单个平台年最高 after 单个项目最高: a cap over several separately payable units of one claimant, or over all payees of one town. */
export const cumulationAggregateCap: Rule = {
  name: 'cumulation.aggregate-cap',
  *find({ words }) {
    const caps = [...spansOf(words, CAP).filter((cap) => isAggregate(words, cap)), ...spansOf(words, TOWN_SUM)];
    yield* rulesAt(
      words,
      caps.sort((a, b) => a.start - b.start),
      'AGGREGATE_CAP',
      'SAME_CLAUSE',
    );
    yield* rulesAt(words, spansOf(words, UP_TO_CEILING), 'AGGREGATE_CAP', 'NAMED');
  },
  examples: [
    {
      text: '单个项目最高支持30万元，累计最高支持90万元。',
      finds: [{ quote: '累计最高支持90万元', effect: 'AGGREGATE_CAP', scope: 'SAME_CLAUSE' }],
    },
    { text: '按单个合同金额的30%给予支持，单个平台年最高300万元。', finds: [{ quote: '单个平台年最高300万元', effect: 'AGGREGATE_CAP' }] },
    {
      text: '对投保的企业给予保费补贴。每个企业年度补贴总额不超过20万元。',
      finds: [{ quote: '每个企业年度补贴总额不超过20万元', effect: 'AGGREGATE_CAP' }],
    },
    { text: '单个项目最高50万元，每个专业镇统筹安排200万元。', finds: [{ quote: '每个专业镇统筹安排200万元', effect: 'AGGREGATE_CAP' }] },
    {
      text: '单个企业享受本政策奖励总额不超过500万元。',
      finds: [{ quote: '单个企业享受本政策奖励总额不超过500万元', scope: 'SAME_DOCUMENT' }],
    },
    {
      text: '同一企业一年内依据本规程取得的各类奖励总和，原则上不超过900万元。',
      finds: [
        { quote: '同一企业一年内依据本规程取得的各类奖励总和，原则上不超过900万元', effect: 'AGGREGATE_CAP', scope: 'SAME_DOCUMENT' },
      ],
    },
    {
      text: '单家企业年度补助总额超过其上年度地方贡献的，以地方贡献为限。',
      finds: [{ quote: '单家企业年度补助总额超过其上年度地方贡献的，以地方贡献为限', effect: 'AGGREGATE_CAP' }],
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
};

/** True where a cap is 累计, one territory's, or yearly over what one claimant can be paid one by one. */
function isAggregate(words: string, cap: Span): boolean {
  const half = halfSentenceAround(words, cap);
  const earlier = words[half.start - 1] === ',' ? halfSentenceAround(words, { start: half.start - 1, end: half.start - 1 }) : half;
  const saying = words.slice(SUM_BEFORE.test(words.slice(earlier.start, half.start - 1)) ? earlier.start : half.start, cap.end);
  if (CUMULATIVE.test(saying) || TERRITORY.test(saying)) return true;
  const claimant = CLAIMANT.exec(saying);
  if (!claimant) return false;
  const yearly = YEARLY.test(saying.slice(claimant.index));
  if (IN_SUM.test(saying) && (yearly || OF_TEXT.test(saying))) return true;
  if (!yearly) return false;
  const sentence = sentenceAround(words, cap);
  const from = half.start === sentence.start ? Math.max(0, sentence.start - REACH) : sentence.start;
  return SEPARATE_UNITS.test(words.slice(from, half.start + claimant.index)) || SEPARATE_UNITS.test(saying.slice(claimant.index));
}
