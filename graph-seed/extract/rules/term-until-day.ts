import { BENEFIT } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { clauseTerm, givenThen } from '../terms';
import { beside, isInTitle } from '../words/sentences';

/** 到…, which names a goal oftener than a term: what is given must follow at once. */
const TO = /(?:^|[,:、)])(?:到|至)$/u;
const AT_ONCE = /^,(?:对|凡|继续|一律|依法|免|减|缓|符合|[^,。;]{0,12}可)/u;
/** 可在2023年底前…: what is allowed until then. */
const ALLOWED = /(?:可|可以|允许|准予)(?:在|于)?$/u;
/** An application has its own day (申报截止). */
const APPLIES = /^[^,。;]{0,10}(?:申报|申请|报名|提交|报送|领取|兑付)/u;

/** 2030年前,对…免收…; 到2027年底,对…免征…: a measure up to a day. */
export const termUntilDay: Rule = {
  name: 'term.until-day',
  *find({ words, times }) {
    for (const stretch of times) {
      if (stretch.precision === 'RANGE' || isInTitle(words, stretch.start)) continue;
      const { before, after } = beside(words, stretch);
      if (!(stretch.before || (TO.test(before) && AT_ONCE.test(after))) || APPLIES.test(after)) continue;
      const allowed = ALLOWED.test(before) ? BENEFIT.exec(after.slice(0, 40)) : null;
      const end = allowed ? stretch.end + allowed.index + allowed[0].length : givenThen(words, stretch);
      if (end !== null) yield clauseTerm({ start: stretch.start, end }, null, stretch.until);
    }
  },
  examples: [
    { text: '2028年前，对新能源货车免收通行费。', finds: [{ quote: '2028年前，对新能源货车免收', of: 'clause', until: '2027-12-31' }] },
    { text: '到2026年底，对小规模纳税人减按1%征收。', finds: [{ quote: '2026年底，对小规模纳税人减按', until: '2026-12-31' }] },
    { text: '企业可在2023年6月底前分期补缴所欠费款。', finds: [{ quote: '2023年6月底前分期补缴', until: '2023-06-30' }] },
    {
      text: '对2024年底前建成投产的项目，按投资额给予奖励。',
      finds: [{ quote: '2024年底前建成投产的项目，按投资额给予', until: '2024-12-31' }],
    },
    {
      text: '2023年12月31日前新开工的项目，按投资额给予补助。',
      finds: [{ quote: '2023年12月31日前新开工的项目，按投资额给予', until: '2023-12-31' }],
    },
    { text: '2022年9月30日前缓缴三项社会保险费。', finds: [{ quote: '2022年9月30日前缓缴', until: '2022-09-30' }] },
  ],
  counterExamples: [
    '到2025年，接待游客超过百万人次，给予重点扶持。',
    '2023年6月底前完成平台建设，企业免费使用。',
    '2024年底前，力争形成10个项目并给予支持。',
    '2022年12月31日前，各市要出台细则，对企业给予补贴。',
    '可在2024年5月底前申请补贴。',
    '截至2023年底，全市共发放补贴10亿元。',
    '到2024年底，将贷款贴息比例提高至2%。',
    '到2025年，享受税收优惠的企业达到1万户。',
    '力争2025年底前对新建项目给予补助。',
  ],
};
