import { INTERPRETATION, ORGAN_ABOUT } from '../../vocabulary/title-shapes';
import type { Rule } from '../engine';
import { relationBefore } from '../references';
import { isOwnTitle } from '../words/citations';
import { isInTitle } from '../words/sentences';

/** 最高人民法院关于…的规定, …若干问题的解释: a full title without 《》. */
export const referenceOrganAndSubject: Rule = {
  name: 'reference.organ-and-subject',
  *find({ words, document }) {
    for (const match of [ORGAN_ABOUT, INTERPRETATION].flatMap((shape) => [...words.matchAll(shape)])) {
      const [start, title] = [match.index, match[0]];
      if (isInTitle(words, start) || (document.title && isOwnTitle(title, document.title))) continue;
      yield { kind: 'reference', start, end: start + title.length, number: null, title, relation: relationBefore(words, start) };
    }
  },
  examples: [
    {
      text: '认真落实最高人民法院关于审理票据纠纷案件若干问题的规定、侵权惩罚适用法律若干问题的解释。',
      finds: [
        { quote: '最高人民法院关于审理票据纠纷案件若干问题的规定', number: null, relation: 'IMPLEMENTS' },
        { quote: '侵权惩罚适用法律若干问题的解释', title: '侵权惩罚适用法律若干问题的解释', relation: 'IMPLEMENTS' },
      ],
    },
    { text: '按照国务院关于促进贸易发展的意见执行。', finds: [{ quote: '国务院关于促进贸易发展的意见', relation: 'BASED_ON' }] },
  ],
  counterExamples: ['贯彻省政府关于专业镇的决策部署。', '落实国家关于减税的要求。', '落实《国务院关于促进贸易的意见》。'],
};
