import type { TermFind } from '../../types';
import { THIS_TEXT } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { isInTitle, sentenceAround } from '../words/sentences';
import { endIn } from '../words/term-end';

/** 有效期, or the name of this text with the two days between which it holds. */
const VALIDITY = /有效期|试行期|施行期/gu;
const NEAR = 64;
/** What may stand between the text's name and its term; a noun of its own (证书有效期) may not. */
const OWN = /^(?:的|之|,|暂行|自|从|于|执行|施行|自[^,。;]{2,24}起(?:正式)?(?:施行|实施|执行|生效|试行),?)*$/u;

/** 本办法有效期5年: how long the whole text holds, where no begin is stated with it. */
export const termValidity: Rule = {
  name: 'term.validity',
  *find({ words, times }) {
    const ranges = times.filter((one) => one.precision === 'RANGE');
    for (const { start: at, named: needsName } of [...spansAt(words), ...ranges.map((one) => ({ start: one.start, named: true }))]) {
      if (isInTitle(words, at)) continue;
      const sentence = sentenceAround(words, { start: at, end: at });
      const before = words.slice(sentence.start, at);
      const name = THIS_TEXT.exec(before);
      if (!(name ? OWN.test(before.slice(name.index + name[0].length)) : before === '' && !needsName)) continue;
      const end = endIn(words.slice(at, Math.min(sentence.end, at + NEAR)), at);
      if (!end) continue;
      const start = sentence.start + (name?.index ?? 0);
      const { from, until, years } = end;
      yield { kind: 'term', start, end: end.end, of: 'document', from, until, fromPublication: false, years } satisfies TermFind;
    }
  },
  examples: [
    { text: '本措施有效期3年，由县工信局负责解释。', finds: [{ quote: '本措施有效期3年', of: 'document', until: null, years: 3 }] },
    { text: '有效期至2026年12月31日。', finds: [{ quote: '有效期至2026年12月31日', of: 'document', until: '2026-12-31', years: null }] },
    { text: '本办法试行期限为18个月。', finds: [{ quote: '本办法试行期限为18个月', years: 1.5 }] },
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
