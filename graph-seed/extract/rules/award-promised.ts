import type { Rule } from '../../types';
import { awardsOfShape } from '../awards';

/** One thing rewarded by one promise (奖补事项). */
export const awardPromised: Rule = {
  name: 'award.promised',
  find: awardsOfShape('single'),
  examples: [
    {
      text: '引进优质种羊的，每只补贴450元。',
      finds: [{ quote: '引进优质种羊的，每只补贴450元', title: '引进优质种羊补贴', maxYuan: null }],
    },
    {
      text: '对新入选中华老字号的企业奖励22万元。',
      finds: [
        {
          quote: '对新入选中华老字号的企业奖励22万元',
          title: '中华老字号奖励',
          maxYuan: 220_000,
          beneficiaries: ['ENTERPRISE'],
          awardTypes: ['ONE_TIME_REWARD'],
          matters: ['CHINA_TIME_HONORED_BRAND'],
          tiers: [],
        },
      ],
    },
    {
      text: '对参加境外展会的企业，按展位费的40%给予补贴，单个企业年最高15万元。',
      finds: [{ title: '参展补助', quote: '对参加境外展会的企业，按展位费的40%给予补贴，单个企业年最高15万元', maxYuan: 150_000 }],
    },
    {
      text: '对符合条件的企业按规定给予贷款贴息。',
      finds: [{ quote: '对符合条件的企业按规定给予贷款贴息', title: '贷款贴息', maxYuan: null }],
    },
    { text: '对新建民宿按每床3000元给予补助。', finds: [{ quote: '对新建民宿按每床3000元给予补助', maxYuan: null }] },
  ],
  counterExamples: [
    '已享受奖励的企业不得重复申报。',
    '鼓励各县设立专项资金。',
    '取消资格并追回奖励资金。',
    '本办法所称补助是指财政安排的资金。',
  ],
};
