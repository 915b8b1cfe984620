import type { TermFind } from '../../types';
import { OWN_KIND } from '../../vocabulary/genres';
import { OF_ARTICLE, OWN_TERM, THIS_TEXT, VALIDITY } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { sentenceAround } from '../words/sentences';
import { standsIn } from '../words/spans';
import { endIn, ownWords } from '../words/term-end';

const NEAR = 64;

/** The most characters between the name of this text and its term. The pattern is slow on longer text. */
const OWN_TERM_LENGTH = 80;
const isOwnTerm = (between: string): boolean => between.length <= OWN_TERM_LENGTH && OWN_TERM.test(between);

/** 办法有效期5年, 政策有效期：: the sentence begins with the kind of the text, or with the term itself. */
const KIND_ALONE = new RegExp(`^${OWN_KIND}?的?$`, 'u');

/** 本办法有效期5年: the term of the whole text, or of an article (其中第三条有效期1年), where no first day is stated with it. */
export const termValidity: Rule = {
  name: 'term.validity',
  *find(reading) {
    const { words, times, titles } = reading;
    const ranges = times.filter((one) => one.precision === 'RANGE');
    for (const { start: at, named: needsName } of [...spansAt(words), ...ranges.map((one) => ({ start: one.start, named: true }))]) {
      if (standsIn(titles, at)) continue;
      const sentence = sentenceAround(reading, { start: at, end: at });
      const before = words.slice(sentence.start, at);
      const article = needsName ? null : (OF_ARTICLE.exec(before)?.[1] ?? null);
      const name = article ? null : THIS_TEXT.exec(before);
      if (!article && !(name ? isOwnTerm(before.slice(name.index + name[0].length)) : KIND_ALONE.test(before) && !needsName)) continue;
      const end = endIn(ownWords(words.slice(at, Math.min(sentence.end, at + NEAR))), at);
      if (!end) continue;
      const start = article ? at : sentence.start + (name?.index ?? 0);
      const { from, until, length } = end;
      yield {
        kind: 'term',
        start,
        end: end.end,
        of: article ? 'clause' : 'document',
        from,
        until,
        fromPublication: false,
        delay: null,
        length,
        article,
      } satisfies TermFind;
    }
  },
  examples: [
    {
      text: '本措施有效期3年，由县工信局负责解释。',
      finds: [{ quote: '本措施有效期3年', of: 'document', until: null, length: { months: 36, days: 0 } }],
    },
    { text: '有效期至2026年12月31日。', finds: [{ quote: '有效期至2026年12月31日', of: 'document', until: '2026-12-31', length: null }] },
    {
      text: '政策有效期：自2026年5月1日至2027年12月31日。',
      finds: [{ until: '2027-12-31', quote: '政策有效期：自2026年5月1日至2027年12月31日' }],
    },
    { text: '清单有效期至2027年6月30日。', finds: [{ quote: '清单有效期至2027年6月30日', of: 'document', until: '2027-06-30' }] },
    { text: '本办法试行期限为18个月。', finds: [{ quote: '本办法试行期限为18个月', length: { months: 18, days: 0 } }] },
    {
      text: '本通知自2023年1月1日起至2025年12月31日止执行。',
      finds: [{ quote: '本通知自2023年1月1日起至2025年12月31日止', from: '2023-01-01', until: '2025-12-31' }],
    },
  ],
  counterExamples: [
    '高新技术企业证书有效期3年。',
    '本办法有效期内如遇国家政策调整，从其规定。',
    '认定结果有效期为三年，期满复核。',
    '本办法有效期届满前进行评估。',
  ],
};

const spansAt = (words: string) => [...words.matchAll(VALIDITY)].map((match) => ({ start: match.index, named: false }));
