import type { Rule } from '../../types';
import { stretches } from '../dates';
import { beside, isInTitle } from '../sentences';
import { clauseTerm, givenThen } from '../terms';

/** Straight to the measure: 2022年,对…; 2022年继续免征…. */
const MEASURE = /^,?(?:[^,。;]{0,12}财政)?(?:继续|依法|一律|阶段性|全年)?(?:对|免|减|缓|给予|凡|符合|安排)/u;

/** 2022年,对…减免租金: a measure for one year, said at the head of its sentence. */
export const termYearOfMeasure: Rule = {
  name: 'term.year-of-measure',
  *find({ words }) {
    for (const stretch of stretches(words)) {
      if ((stretch.precision !== 'YEAR' && stretch.precision !== 'MONTH') || stretch.before || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      if (!/^(?:\(?[一二三四五六七八九十\d]+[).、])?$/u.test(before) || !MEASURE.test(after)) continue;
      const end = givenThen(words, stretch);
      if (end !== null) yield clauseTerm({ start: stretch.start, end }, stretch.first, stretch.until);
    }
  },
  examples: [
    {
      text: '2022年，对承租国有房屋的小微企业减免3个月租金。',
      finds: [{ quote: '2022年，对承租国有房屋的小微企业减免', of: 'clause', from: '2022-01-01', until: '2022-12-31' }],
    },
    { text: '2023年继续免征相关基金。', finds: [{ quote: '2023年继续免征', until: '2023-12-31' }] },
  ],
  counterExamples: ['2023年对养老机构提升理赔效率。', '2021年，推动3家企业挂牌，给予支持。', '以2021年为基年，对首次达到的给予奖励。'],
};
