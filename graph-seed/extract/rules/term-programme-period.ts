import type { Rule } from '../engine';
import { clauseTerm } from '../terms';
import { beside, isInTitle } from '../words/sentences';

/** One batch of a year (第一批), one year's round (2022年度…评审工作). */
const ROUND = /^(?:度?第[一二三四五六七八九十\d]+批|[^,。;《》]{0,40}?(?:评审|申报|认定|遴选|征集|评选|竞赛|选拔)工作)/u;
/** One year's contest, and what it gives. */
const CONTEST =
  /^(?:度)?[^,。;《》]{0,36}?(?:大赛|选拔赛|挑战赛|竞赛|评选活动|评选)(?=[^。;]{0,16}(?:获奖|优胜|晋级|评选出|奖金|奖励|一等奖))/u;

/** A measure bound to one year's programme by the clause's own words: 2022年第一批…项目, 2023年…大赛获奖项目. */
export const termProgrammePeriod: Rule = {
  name: 'term.programme-period',
  *find({ words, times }) {
    for (const stretch of times) {
      if (stretch.precision !== 'YEAR' || stretch.before || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      if (/[一-龥]$/u.test(before) && !/(?:暨|将|在|对)$/u.test(before)) continue;
      const match = ROUND.exec(after) ?? CONTEST.exec(after);
      if (match) yield clauseTerm({ start: stretch.start, end: stretch.end + match[0].length }, stretch.first, stretch.until);
    }
  },
  examples: [
    {
      text: '2023年第二批重点引资领域共推出30个项目。',
      finds: [{ quote: '2023年第二批', of: 'clause', from: '2023-01-01', until: '2023-12-31' }],
    },
    {
      text: '2024年“创响”中小企业创业大赛，获奖项目可优先入驻园区。',
      finds: [{ quote: '2024年“创响”中小企业创业大赛', until: '2024-12-31' }],
    },
    { text: '2022年度工程系列职称评审工作的范围为在职人员。', finds: [{ quote: '2022年度工程系列职称评审工作', until: '2022-12-31' }] },
  ],
  counterExamples: [
    '举办2023中国陶瓷博览会。',
    '入选2020年第四批试点城市后继续给予支持。',
    '2023年新增企业50家。',
    '依据《2022年第一批项目清单》给予支持。',
  ],
};
