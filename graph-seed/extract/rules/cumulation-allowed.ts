import { ALLOWED } from '../../vocabulary/cumulation';
import { rulesAt, spansOf } from '../cumulation';
import type { Rule } from '../engine';

const NOT = /不(?:得|能|可|予|再|允许)?$/u;

/** 可叠加享受: expressly together. */
export const cumulationAllowed: Rule = {
  name: 'cumulation.allowed',
  *find({ words }) {
    const triggers = spansOf(words, ALLOWED).filter(({ start }) => !NOT.test(words.slice(Math.max(0, start - 4), start)));
    yield* rulesAt(words, triggers, 'ALLOWS', 'SAME_CLAUSE');
  },
  examples: [
    { text: '享受国家贴息的企业，可叠加享受本条补助。', finds: [{ quote: '可叠加享受本条补助', effect: 'ALLOWS' }] },
    {
      text: '升入高档的，对低档金额进行累加。',
      finds: [{ quote: '升入高档的，对低档金额进行累加', effect: 'ALLOWS', scope: 'SAME_CLAUSE' }],
    },
    { text: '以上各项政策可同时申报。', finds: [{ quote: '以上各项政策可同时申报', scope: 'SAME_DOCUMENT' }] },
  ],
  counterExamples: ['两项补贴不可同时享受。', '在平台上叠加多种功能。', '不得叠加享受。', '累计增长10%。'],
};
