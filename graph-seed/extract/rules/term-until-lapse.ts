import type { Rule } from '../engine';
import { clauseTerm } from '../terms';
import { isInTitle } from '../words/sentences';

/** 2022年底…政策到期后 */
const LAPSES = /^[^,。;:]{0,30}?(?:政策|措施|优惠|补贴|缓缴期限?|期限)[^,。;:]{0,6}?(?:到期|期满|届满|结束|退出|停止执行)/u;
/** 政策于2023年底到期 */
const LAPSES_THEN = /^(?:之?前|起)?(?:到期|期满|届满|停止执行|终止执行|自动失效)/u;
const MEASURE = /(?:政策|措施|优惠|补贴|补助|减免|缓缴|规定|办法)[^,。;:《》]{0,16}(?:于|在|将于|至|到)?$/u;

/** The end of a measure told as its lapse (到期、届满). */
export const termUntilLapse: Rule = {
  name: 'term.until-lapse',
  *find({ words, times }) {
    for (const stretch of times) {
      if (stretch.precision === 'RANGE' || isInTitle(words, stretch.start)) continue;
      const after = words.slice(stretch.end, stretch.end + 48);
      const before = words.slice(Math.max(0, stretch.start - 28), stretch.start);
      const match = LAPSES.exec(after) ?? (MEASURE.test(before) ? LAPSES_THEN.exec(after) : null);
      if (match) yield clauseTerm({ start: stretch.start, end: stretch.end + match[0].length }, null, stretch.until);
    }
  },
  examples: [
    {
      text: '2023年底阶段性降费政策到期后，恢复原费率。',
      finds: [{ quote: '2023年底阶段性降费政策到期', of: 'clause', until: '2023-12-31' }],
    },
    { text: '该项补贴政策于2024年6月30日期满。', finds: [{ quote: '2024年6月30日期满', until: '2024-06-30' }] },
  ],
  counterExamples: ['2023年底企业营业收入增长10%。', '合同于2025年6月30日到期的，可以续签。'],
};
