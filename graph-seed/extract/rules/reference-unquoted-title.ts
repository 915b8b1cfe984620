import type { Rule } from '../../types';
import { relationBefore } from '../references';
import { isInTitle } from '../sentences';

const ORGAN = '(?:中共中央|国务院|最高人民法院|最高人民检察院|国家[一-龥]{2,12}?(?:局|委员会|委)|财政部|税务总局|[一-龥]{2,8}?(?:省|市)(?:人民)?政府(?:办公厅|办公室)?|[一-龥]{2,4}省[一-龥]{2,10}?厅)';
const GENRE = '(?:若干问题的(?:规定|解释|意见)|通知|意见|规定|解释|公告|决定|办法|方案|细则)';
/** 最高人民法院关于…的规定: an organ, 关于, its subject, and a kind of document. */
const ABOUT = new RegExp(`${ORGAN}(?:办公厅)?关于[^,。;:、《》“”\\n]{4,60}?的${GENRE}(?!(?:的?(?:有关|相关)?(?:要求|精神|部署)))`, 'gu');
/** 执行市场主体登记管理条例: a regulation is always a document. */
const REGULATION =
  /(?<=落实|执行|贯彻|实施|根据|依据|按照|依照|违反|符合)(?:国家|我省|我市|本省)?([一-龥]{4,24}?条例)(?=[及和第等的]|规定|[^一-龥]|$)/gu;
const SETS = /有关|相关|各项|法律|法规|以及|等|本条例|的|《/u;

/** A document whose form leaves no doubt that its title stands there without 《》. */
export const referenceUnquotedTitle: Rule = {
  name: 'reference.unquoted-title',
  *find({ words }) {
    for (const match of words.matchAll(ABOUT)) {
      if (isInTitle(words, match.index)) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      yield { kind: 'reference', start, end, number: null, title: match[0], relation: relationBefore(words, start) };
    }
    for (const match of words.matchAll(REGULATION)) {
      const title = match[1] ?? '';
      if (SETS.test(title) || isInTitle(words, match.index)) continue;
      const end = match.index + match[0].length;
      yield { kind: 'reference', start: end - title.length, end, number: null, title, relation: relationBefore(words, end - title.length) };
    }
  },
  examples: [
    {
      text: '认真落实最高人民法院关于审理票据纠纷案件若干问题的规定。',
      finds: [
        {
          quote: '最高人民法院关于审理票据纠纷案件若干问题的规定',
          title: '最高人民法院关于审理票据纠纷案件若干问题的规定',
          number: null,
          relation: 'IMPLEMENTS',
        },
      ],
    },
    { text: '严格执行企业信息公示条例，规范公示。', finds: [{ quote: '企业信息公示条例', title: '企业信息公示条例', relation: 'IMPLEMENTS' }] },
  ],
  counterExamples: ['贯彻省政府关于专业镇的决策部署。', '落实国家关于减税的要求。', '执行有关条例。', '严格执行《企业信息公示条例》。'],
};
