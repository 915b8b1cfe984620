import type { Rule } from '../../types';
import { BENEFIT } from '../../vocabulary/terms';
import { stretches } from '../dates';
import { beside, isInTitle } from '../sentences';
import { clauseTerm, givenThen } from '../terms';

/** Figures of a base period (以2020年至2022年平均值为基数) and of the past. */
const BASE = /(?:以|较|比|按)$/u;
const PLAN = /^(?:年度)?(?:规划|计划|方案|行动|工作要点|目标)/u;
/** 免除2022年8月到12月租金: what is given stands before the stretch. */
const GIVEN_BEFORE = new RegExp(`(?:${BENEFIT.source})[^,。;]{0,8}$`, 'u');

/** 2021年至2025年,对…给予…: a measure in a stretch of time from one day to another, or in a five-year plan. */
export const termSpan: Rule = {
  name: 'term.span',
  *find({ words }) {
    for (const stretch of stretches(words)) {
      if ((stretch.precision !== 'RANGE' && stretch.precision !== 'PLAN') || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      if (BASE.test(before) || PLAN.test(after)) continue;
      const given = GIVEN_BEFORE.exec(before);
      const end = given ? stretch.end : stretch.precision === 'PLAN' && !/^,/u.test(after) ? null : givenThen(words, stretch);
      if (end === null) continue;
      yield clauseTerm({ start: stretch.start - (given?.[0].length ?? 0), end }, stretch.first, stretch.until);
    }
  },
  examples: [
    {
      text: '对2023年1月至9月期间投产的项目给予奖励。',
      finds: [{ quote: '2023年1月至9月期间投产的项目给予', of: 'clause', from: '2023-01-01', until: '2023-09-30' }],
    },
    { text: '2022至2024年，省财政每年安排资金1亿元。', finds: [{ quote: '2022至2024年，省财政每年安排资金1亿元', from: '2022-01-01', until: '2024-12-31' }] },
    {
      text: '自2019年1月1日至2027年12月31日，符合条件的孵化器可享受房产税优惠。',
      finds: [{ from: '2019-01-01', until: '2027-12-31', quote: '2019年1月1日至2027年12月31日，符合条件的孵化器可享受' }],
    },
    { text: '一律免除2022年3月到5月房租。', finds: [{ quote: '免除2022年3月到5月', from: '2022-03-01', until: '2022-05-31' }] },
    { text: '“十四五”期间，对新认定的企业给予补助。', finds: [{ quote: '“十四五”期间，对新认定的企业给予', until: '2025-12-31' }] },
  ],
  counterExamples: [
    '2021年至2025年，培育50家龙头企业，给予重点支持。',
    '以2019年至2021年平均产量为基数给予奖励。',
    '落实《2023-2025年奖励方案》给予奖励。',
    '到“十四五”末，补偿标准提高到5‰。',
    '对2022年1月1日以来注册的企业给予奖励。',
  ],
};
