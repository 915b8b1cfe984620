import { LAWS } from '../../vocabulary/laws';
import type { Rule } from '../engine';
import { relationBefore } from '../references';
import { isInTitle } from '../words/sentences';

const LAW = new RegExp(
  `(?:中华人民共和国)?(${[...LAWS].sort((a, b) => b.length - a.length).join('|')})(?:修正案[(][^()]{1,6}[)]|(?!修正案))(?![律规定治院学人庭官制案])`,
  'gu',
);
/** What shows that the law is cited, and no field of it meant (劳动法学). */
const CITED_BY = /(?:根据|依据|按照|依照|违反|符合|落实|执行|实施|遵守|适用|贯彻)(?:国家|《|了)?$/u;
const ARTICLE = /^(?:第[一二三四五六七八九十百\d]{1,6}条|(?:等)?(?:有关|相关)?(?:规定|要求)|及其?实施(?:条例|细则))/u;

/** 行政处罚法第三十三条: a law of the nation (法律) named without 《》. */
export const referenceLaw: Rule = {
  name: 'reference.law',
  *find({ words }) {
    for (const match of words.matchAll(LAW)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isInTitle(words, start)) continue;
      if (!CITED_BY.test(words.slice(Math.max(0, start - 6), start)) && !ARTICLE.test(words.slice(end, end + 12))) continue;
      const relation = relationBefore(words, start);
      yield { kind: 'reference', start, end, number: null, title: match[0].replace('中华人民共和国', ''), relation };
    }
  },
  examples: [
    {
      text: '依照行政处罚法第三十三条从轻处理。',
      finds: [{ quote: '行政处罚法', title: '行政处罚法', number: null, relation: 'BASED_ON' }],
    },
    {
      text: '深入贯彻实施中华人民共和国反垄断法，维护公平竞争。',
      finds: [{ quote: '中华人民共和国反垄断法', title: '反垄断法', relation: 'IMPLEMENTS' }],
    },
    { text: '落实刑法修正案（九）。', finds: [{ quote: '刑法修正案（九）', relation: 'IMPLEMENTS' }] },
  ],
  counterExamples: ['按照政府采购法律法规办理。', '宣传劳动法知识。', '落实《企业所得税法》。', '执行刑法修正案草案。'],
};
