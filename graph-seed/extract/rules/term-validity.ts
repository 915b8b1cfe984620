import type { Rule, TermFind } from '../../types';
import { THIS_TEXT } from '../../vocabulary/terms';
import { isInTitle, sentenceAround } from '../sentences';
import { endIn } from '../term-end';

const VALIDITY = /(?:有效期|试行期|施行期)/gu;
const NEAR = 40;
/** What may stand between the text's name and its 有效期; a noun of its own (证书有效期) may not. */
const OWN = /^(?:的|之|,|自[^,。;]{2,24}起(?:正式)?(?:施行|实施|执行|生效|试行),?|暂行)*$/u;

/** 本办法有效期5年: how long the whole text holds, where no begin is stated with it. */
export const termValidity: Rule = {
  name: 'term.validity',
  *find({ words }) {
    for (const match of words.matchAll(VALIDITY)) {
      if (isInTitle(words, match.index)) continue;
      const sentence = sentenceAround(words, { start: match.index, end: match.index });
      const before = words.slice(sentence.start, match.index);
      const named = THIS_TEXT.exec(before);
      const start = sentence.start + (named?.index ?? 0);
      if (!(named ? OWN.test(before.slice(named.index + named[0].length)) : before === '')) continue;
      const stop = Math.min(sentence.end, match.index + NEAR);
      const end = endIn(words.slice(match.index, stop).replace(/[,;].*$/u, ''), match.index);
      if (!end) continue;
      yield {
        kind: 'term',
        start,
        end: end.end,
        of: 'document',
        from: null,
        until: end.until,
        fromPublication: false,
        years: end.years,
      } satisfies TermFind;
    }
  },
  examples: [
    { text: '本措施有效期3年，由县工信局负责解释。', finds: [{ quote: '本措施有效期3年', of: 'document', until: null, years: 3 }] },
    { text: '有效期至2026年12月31日。', finds: [{ quote: '有效期至2026年12月31日', of: 'document', until: '2026-12-31', years: null }] },
    { text: '本办法试行期限为18个月。', finds: [{ quote: '本办法试行期限为18个月', years: 1.5 }] },
  ],
  counterExamples: ['高新技术企业证书有效期3年。', '本办法有效期内如遇国家政策调整，从其规定。', '认定结果有效期为三年，期满复核。', '本办法有效期届满前进行评估。'],
};
