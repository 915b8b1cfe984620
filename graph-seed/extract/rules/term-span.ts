import type { Stretch } from '../../vocabulary/dates';
import { BENEFIT } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { clauseTerm, givenThen } from '../terms';
import { beside, isInTitle } from '../words/sentences';

/** Figures of a base period (以2020年至2022年平均值为基数) and of the past. */
const BASE = /(?:以|较|比|按)$/u;
/** 连续实施三年(2023—2025年) */
const IN_ALL = /(?:实施|执行|连续|为期|扶持|支持|试行)[^,。;]{0,4}[\d一两三四五]年[(]$/u;
/** A plan's years only date a thing (“十四五”期间建成的) unless the sentence turns to what is given. */
const isMentioned = ({ precision }: Stretch, after: string) => precision === 'PLAN' && !/^(?:内)?(?:,|继续|对|每年|省|市|县)/u.test(after);
const PLAN = /^(?:年度)?(?:规划|计划|方案|行动|工作要点|目标)/u;
/** 行动计划(2023—2025年) is a name. */
const NAMED = /(?:计划|方案|规划|行动|纲要|工程|意见)[(]$/u;
/** 免除2022年8月到12月租金: what is given stands before the stretch. */
const GIVEN_BEFORE = new RegExp(`(?:${BENEFIT.source})[^,。;]{0,8}$`, 'u');

/** 2021年至2025年,对…给予…: a measure in a stretch of time from one day to another, or in a five-year plan. */
export const termSpan: Rule = {
  name: 'term.span',
  *find({ words, times }) {
    for (const stretch of times) {
      if ((stretch.precision !== 'RANGE' && stretch.precision !== 'PLAN') || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      if (BASE.test(before) || PLAN.test(after) || NAMED.test(before)) continue;
      const given = GIVEN_BEFORE.exec(before);
      const end = given ? stretch.end : isMentioned(stretch, after) ? null : IN_ALL.test(before) ? stretch.end : givenThen(words, stretch);
      if (end === null) continue;
      yield clauseTerm({ start: stretch.start - (given?.[0].length ?? 0), end }, stretch.first, stretch.until);
    }
  },
  examples: [
    {
      text: '对2023年1月至9月期间投产的项目给予奖励。',
      finds: [{ quote: '2023年1月至9月期间投产的项目给予', of: 'clause', from: '2023-01-01', until: '2023-09-30' }],
    },
    {
      text: '2022至2024年，省财政每年安排资金1亿元。',
      finds: [{ quote: '2022至2024年，省财政每年安排资金1亿元', from: '2022-01-01', until: '2024-12-31' }],
    },
    {
      text: '自2019年1月1日至2027年12月31日，符合条件的孵化器可享受房产税优惠。',
      finds: [{ from: '2019-01-01', until: '2027-12-31', quote: '2019年1月1日至2027年12月31日，符合条件的孵化器可享受' }],
    },
    { text: '一律免除2022年3月到5月房租。', finds: [{ quote: '免除2022年3月到5月', from: '2022-03-01', until: '2022-05-31' }] },
    { text: '政策连续实施三年（2023—2025年）。', finds: [{ quote: '2023—2025年', until: '2025-12-31' }] },
    { text: '“十四五”期间，对新认定的企业给予补助。', finds: [{ quote: '“十四五”期间，对新认定的企业给予', until: '2025-12-31' }] },
  ],
  counterExamples: [
    '2021年至2025年，培育50家龙头企业，给予重点支持。',
    '以2019年至2021年平均产量为基数给予奖励。',
    '落实《2023-2025年奖励方案》给予奖励。',
    '实施三年行动计划（2023—2025年），给予支持。',
    '“十四五”期间建成的示范区给予奖励。',
    '到“十四五”末，覆盖率提高到八成。',
    '对2022年1月1日以来注册的企业给予奖励。',
  ],
};
