import { ONCE } from '../../vocabulary/cumulation';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';

/** 同一档位只奖励一次: one thing, or one claimant for one thing, is paid once. */
export const cumulationOnceOnly: Rule = {
  name: 'cumulation.once-only',
  *find({ words }) {
    yield* rulesAt(words, spansOf(words, ONCE), 'ONCE_ONLY', 'SAME_CLAUSE');
  },
  examples: [
    { text: '按档给予奖励，同一档只奖励一次。', finds: [{ quote: '同一档只奖励一次', effect: 'ONCE_ONLY', scope: 'SAME_CLAUSE' }] },
    { text: '同一单位多次获评的，仅补助1次。', finds: [{ quote: '同一单位多次获评的，仅补助1次', effect: 'ONCE_ONLY' }] },
    { text: '同一成果只能由一家企业申报。', finds: [{ quote: '同一成果只能由一家企业申报', effect: 'ONCE_ONLY' }] },
    { text: '同一线索由多人提供的，奖励最先提供人。', finds: [{ quote: '同一线索由多人提供的，奖励最先提供人', effect: 'ONCE_ONLY' }] },
  ],
  counterExamples: ['给予一次性奖励10万元。', '首次认定的奖励5万元。', '让企业只跑一次。', '只需申报一次性材料。'],
};
