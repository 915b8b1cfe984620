import { EDITION, REGULATION, SET } from '../../vocabulary/title-shapes';
import type { Rule } from '../engine';
import { relationBefore } from '../references';
import { isInTitle } from '../words/sentences';

/** 执行…条例, 属于…目录(2022年版): names without 《》 that only one document can bear. */
export const referenceRegulation: Rule = {
  name: 'reference.regulation',
  *find({ words }) {
    for (const shape of [REGULATION, EDITION])
      for (const match of words.matchAll(shape)) {
        const [start, title] = [match.index, match[0]];
        if (SET.test(title) || isInTitle(words, start)) continue;
        yield { kind: 'reference', start, end: start + title.length, number: null, title, relation: relationBefore(words, start) };
      }
  },
  examples: [
    {
      text: '严格执行企业信息公示条例及其实施细则。',
      finds: [{ quote: '企业信息公示条例', title: '企业信息公示条例', number: null, relation: 'IMPLEMENTS' }],
    },
    { text: '属于鼓励投资产业目录（2022年版）的项目。', finds: [{ quote: '鼓励投资产业目录（2022年版）', relation: 'CITES' }] },
    { text: '按照国家安全技术防范条例第九条处理。', finds: [{ quote: '安全技术防范条例', relation: 'BASED_ON' }] },
  ],
  counterExamples: ['执行有关条例。', '贯彻实施反垄断法及我省反不正当竞争条例。', '严格执行《企业信息公示条例》。', '推进条例配套立法。'],
};
