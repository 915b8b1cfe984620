import type { Rule } from '../engine';
import { clauseTerm, givenThen } from '../terms';
import { beside, isInTitle } from '../words/sentences';

/** Straight to the measure: 2022年,对…; 2022年继续免征…. */
const MEASURE = /^,?(?:[^,。;]{0,12}财政)?(?:继续|依法|一律|阶段性|全年)?(?:对|免|减|缓|给予|凡|符合|安排)/u;
const HEAD = /^(?:[(]?[一二三四五六七八九十\d]+[).、])?$/u;
/** 对2023年度新认定的…给予…: the year bounds whom the sentence speaks of; 2022年以来 only begins. */
const OF_WHOM = /(?:^|[,:])(?:对|对于|凡)$/u;
const ONLY_BEGINS = /^(?:以来|以后|之后|后|起|至今|底|末)/u;

/** 2022年,对…减免租金: a measure for one year, said at the head of its sentence or of those whom it speaks of. */
export const termYearOfMeasure: Rule = {
  name: 'term.year-of-measure',
  *find({ words, times }) {
    for (const stretch of times) {
      if ((stretch.precision !== 'YEAR' && stretch.precision !== 'MONTH') || stretch.before || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      const bounds = (HEAD.test(before) && MEASURE.test(after)) || (OF_WHOM.test(before) && !ONLY_BEGINS.test(after));
      const end = bounds ? givenThen(words, stretch) : null;
      if (end !== null) yield clauseTerm({ start: stretch.start, end }, stretch.first, stretch.until);
    }
  },
  examples: [
    {
      text: '2022年，对承租国有房屋的小微企业减免3个月租金。',
      finds: [{ quote: '2022年，对承租国有房屋的小微企业减免', of: 'clause', from: '2022-01-01', until: '2022-12-31' }],
    },
    { text: '2023年继续免征相关基金。', finds: [{ quote: '2023年继续免征', until: '2023-12-31' }] },
    { text: '对2023年度新认定的高新技术企业给予10万元奖励。', finds: [{ quote: '2023年度新认定的高新技术企业给予', until: '2023-12-31' }] },
  ],
  counterExamples: [
    '2023年对养老机构提升理赔效率。',
    '2021年，推动3家企业挂牌，给予支持。',
    '对2022年以来注册的企业给予奖励。',
    '以2019年为基准年，对增长的给予奖励。',
  ],
};
