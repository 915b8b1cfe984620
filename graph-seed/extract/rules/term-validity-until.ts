import { stretches } from '../../vocabulary/dates';
import { OF_ARTICLE, OF_OTHERS, OTHER_TIME, TERM_NOUN, TERM_UNTIL } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { sentenceAround } from '../words/sentences';
import { standsIn } from '../words/spans';
import { clauseTerm, termOf } from '../words/terms';

const NEAR = 48;

/** 政策实施期限截至2025年12月31日: the last day of what the sentence grants, or of the whole text where it is the subject. */
export const termValidityUntil: Rule = {
  name: 'term.validity-until',
  *find(reading) {
    const { words, kind, titles } = reading;
    for (const match of words.matchAll(TERM_NOUN)) {
      const end = match.index + match[0].length;
      const stretch = stretches(words.slice(end, end + NEAR))[0];
      if (!stretch || !TERM_UNTIL.test(words.slice(end, end + stretch.start)) || standsIn(titles, match.index)) continue;
      const sentence = sentenceAround(reading, { start: match.index, end });
      const before = words.slice(sentence.start, match.index);
      const half = before.split(/[,:]/u).at(-1) ?? '';
      const article = OF_ARTICLE.exec(half)?.[1] ?? null;
      if (OTHER_TIME.test(before) || (!article && OF_OTHERS.test(half))) continue;
      const ranged = stretch.precision === 'RANGE';
      if (!ranged && /[自从]$/u.test(words.slice(end, end + stretch.start))) continue;
      const span = { start: match.index, end: end + stretch.end };
      const of = article ? 'clause' : match[0].startsWith('规划') ? 'document' : termOf(before, kind);
      yield { ...clauseTerm(span, ranged ? stretch.first : null, stretch.until), of, article };
    }
  },
  examples: [
    {
      text: '给予一次性扩岗补助，执行期限截至2024年12月31日。',
      finds: [{ quote: '执行期限截至2024年12月31日', of: 'clause', until: '2024-12-31' }],
    },
    { text: '缓缴期限到2022年9月底。', finds: [{ quote: '缓缴期限到2022年9月底', until: '2022-09-30' }] },
    { text: '增信支持的政策期限延长至2026年年底。', finds: [{ quote: '政策期限延长至2026年年底', until: '2026-12-31' }] },
    {
      text: '实施期限为2023年1月1日至2025年12月31日。',
      finds: [{ quote: '实施期限为2023年1月1日至2025年12月31日', from: '2023-01-01', until: '2025-12-31' }],
    },
    { text: '本办法执行期限至2025年6月30日。', finds: [{ quote: '执行期限至2025年6月30日', of: 'document', until: '2025-06-30' }] },
  ],
  counterExamples: [
    '申报期限截至2024年3月31日。',
    '补贴期限最长3年。',
    '合同期限至2030年12月31日的项目优先。',
    '政策执行期自2024年1月1日起计算。',
  ],
};
