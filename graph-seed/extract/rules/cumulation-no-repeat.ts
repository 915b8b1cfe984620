import { BEST, HAD_BEFORE, NO_MORE, NO_REPEAT, NOT_BOTH } from '../../vocabulary/cumulation';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';
import { beside } from '../words/sentences';

/** 不重复奖补, 不得同时享受, 已享受…的不再补助: not both. 就高不重复 is the higher, and no rule of this kind. */
export const cumulationNoRepeat: Rule = {
  name: 'cumulation.no-repeat',
  *find({ words }) {
    const triggers = [
      ...[...spansOf(words, NO_REPEAT), ...spansOf(words, NOT_BOTH)].filter((one) => !beside(words, one).before.match(BEST)),
      ...spansOf(words, NO_MORE).filter((one) => HAD_BEFORE.test(beside(words, one).before)),
    ].sort((a, b) => a.start - b.start);
    yield* rulesAt(words, triggers, 'FORBIDS', 'SAME_CLAUSE');
  },
  examples: [
    {
      text: '本办法与我市同类扶持政策重复的，按原政策执行，不重复奖补。',
      finds: [{ quote: '本办法与我市同类扶持政策重复的，按原政策执行，不重复奖补', effect: 'FORBIDS', scope: 'SAME_LEVEL' }],
    },
    {
      text: '给予20%补助，已享受其他各级财政同类资金的，不再重复补助。',
      finds: [{ quote: '已享受其他各级财政同类资金的，不再重复补助', effect: 'FORBIDS', scope: 'ANY_LEVEL' }],
    },
    {
      text: '房租补贴和装修补贴不得同时享受。',
      finds: [{ quote: '房租补贴和装修补贴不得同时享受', effect: 'FORBIDS', scope: 'SAME_CLAUSE' }],
    },
    { text: '获得过高档奖励的，不得再申报低档奖励。', finds: [{ quote: '获得过高档奖励的，不得再申报低档奖励', effect: 'FORBIDS' }] },
    {
      text: '同一事项符合本县多项政策的，由申请人自行选择其一，不得重复申领。',
      finds: [{ quote: '同一事项符合本县多项政策的，由申请人自行选择其一，不得重复申领', effect: 'FORBIDS', scope: 'SAME_LEVEL' }],
    },
    { text: '与开发区有尚在履行的协议的，不得重复申报。', finds: [{ quote: '与开发区有尚在履行的协议的，不得重复申报', scope: 'NAMED' }] },
  ],
  counterExamples: [
    '企业不再重复提交材料。',
    '同一地块不再重复勘察。',
    '避免重复填写表格。',
    '按就高不重复原则执行。',
    '有以下情况的，不予重复补助：',
    '逾期未申报的，不再受理。',
    '停产企业不再享受电价支持。',
  ],
};
