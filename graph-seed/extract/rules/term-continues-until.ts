import type { Rule } from '../engine';
import { clauseTerm, termOf } from '../terms';
import { isInTitle, sentenceAround } from '../words/sentences';

/** What goes on: 执行至, 政策延续至, 继续实施…至. */
const GOES_ON =
  /(?:延续|延长|延期|顺延|展期|执行|实行|施行|适用|保留|沿用|暂行|试行|继续实施|延续实施|阶段性|免征|免收|减征|减按|减半|减免|缓缴|缓征|返还|补贴|补助|优惠|政策)[^,。;:]{0,32}?$/u;
const TO = /(?:至|到|截至|截止至|截止到?|直至|直到)$/u;
/** The day closes what it says. */
const CLOSED = /^(?:止|为止|结束|期满)?(?:[,。;、)”\n]|$)/u;
const TARGETS = /(?:提高|提升|增加|增长|扩大|发展|培育|建设|下降|压减|达)[^,。;:]{0,16}$/u;
const REACH = 60;

/** 延续实施…政策至2025年底: a measure goes on to a last day. */
export const termContinuesUntil: Rule = {
  name: 'term.continues-until',
  *find({ words, kind, times }) {
    for (const stretch of times) {
      if (stretch.before || stretch.precision === 'RANGE' || !CLOSED.test(words.slice(stretch.end, stretch.end + 3))) continue;
      const sentence = sentenceAround(words, stretch);
      const from = Math.max(sentence.start, stretch.start - REACH);
      const to = TO.exec(words.slice(from, stretch.start));
      if (!to || isInTitle(words, stretch.start)) continue;
      const lead = words.slice(from, from + to.index);
      const verb = GOES_ON.exec(lead);
      if (!verb || TARGETS.test(lead)) continue;
      const span = { start: from + verb.index, end: stretch.end + (/^(?:为?止)/u.exec(words.slice(stretch.end))?.[0].length ?? 0) };
      yield { ...clauseTerm(span, null, stretch.until), of: termOf(words.slice(sentence.start, stretch.start), kind) };
    }
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
};
