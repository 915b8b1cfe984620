import { BEST } from '../../vocabulary/cumulation';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';

/** 从优从高, 就高不重复: the higher of several. */
export const cumulationBestOf: Rule = {
  name: 'cumulation.best-of',
  *find({ words }) {
    yield* rulesAt(words, spansOf(words, BEST), 'BEST_OF', 'SAME_DOCUMENT');
  },
  examples: [
    {
      text: '同一企业申报多个事项的，按照“从优从高”原则予以支持。',
      finds: [{ quote: '同一企业申报多个事项的，按照“从优从高”原则予以支持', effect: 'BEST_OF', scope: 'SAME_DOCUMENT' }],
    },
    {
      text: '与其他政策不一致的，按就高不重复原则办理。',
      finds: [{ quote: '与其他政策不一致的，按就高不重复原则办理', scope: 'ANY_LEVEL' }],
    },
    {
      text: '同一项目符合多项县级扶持政策的，按就高原则执行。',
      finds: [{ quote: '同一项目符合多项县级扶持政策的，按就高原则执行', scope: 'SAME_LEVEL' }],
    },
    { text: '同时获得多项荣誉的，按最高标准给予奖励。', finds: [{ quote: '同时获得多项荣誉的，按最高标准给予奖励', effect: 'BEST_OF' }] },
  ],
  counterExamples: ['造就高层次人才队伍。', '择优给予支持。', '产品从高端走向大众。', '成就高质量发展。'],
};
