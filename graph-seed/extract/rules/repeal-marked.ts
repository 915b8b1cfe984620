import { ENDED_BEFORE } from '../../vocabulary/repeals';
import type { Rule } from '../engine';
import { spansOf } from '../words/spans';

const MARK = new RegExp(`[(〔[【]${ENDED_BEFORE}[)〕\\]】]`, 'gu');
/** After a title or a number the mark belongs to that text. */
const OF_ANOTHER = /[》号)〕文]$/u;

/** （文件已废止）: the text that bears the mark is repealed. */
export const repealMarked: Rule = {
  name: 'repeal.marked',
  *find({ words }) {
    for (const mark of spansOf(words, MARK))
      if (!OF_ANOTHER.test(words.slice(Math.max(0, mark.start - 1), mark.start)))
        yield { kind: 'repeal', ...mark, of: 'itself', from: null };
  },
  examples: [
    { text: '（文件已废止）支持创建文化产业园区。', finds: [{ quote: '（文件已废止）', of: 'itself', from: null }] },
    { text: '（已失效）鼓励企业参展。', finds: [{ quote: '（已失效）', of: 'itself' }] },
  ],
  counterExamples: ['（文件未废止）', '清理已废止的文件。', '《小企业贷款办法》（已废止）不再作为依据。', '对不符合要求的规定予以废止。'],
};
