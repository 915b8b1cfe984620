import type { Rule } from '../../types';
import { awardsOfShape } from '../awards/awards';

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
    { text: '首次入库的商贸企业，奖6万元。', finds: [{ quote: '首次入库的商贸企业，奖6万元', maxYuan: 60_000 }] },
    { text: '拟上市企业完成股改奖35万元。', finds: [{ quote: '拟上市企业完成股改奖35万元', maxYuan: 350_000 }] },
    { text: '企业为残疾职工缴纳的保险费据实补贴。', finds: [{ quote: '企业为残疾职工缴纳的保险费据实补贴', maxYuan: null }] },
    { text: '奖励由承接演出的剧场申报。', finds: [{ quote: '奖励由承接演出的剧场申报', beneficiaries: ['OTHER'] }] },
    { text: '蛋鸡保险，保费由市财政承担70%。', finds: [{ quote: '蛋鸡保险，保费由市财政承担70%' }] },
    { text: '对新建民宿按每床3000元给予补助。', finds: [{ quote: '对新建民宿按每床3000元给予补助', maxYuan: null }] },
  ],
  counterExamples: [
    '已享受奖励的企业不得重复申报。',
    '鼓励各县设立专项资金。',
    '取消资格并追回奖励资金。',
    '本办法所称补助是指财政安排的资金。',
    '同一企业同一年度享受的补贴资金累计不超过900万元。',
    '奖励资金按60%、40%的比例分两年拨付。',
    '甲类、乙类企业分别按应得补助额的90%、70%兑现。',
    '除“一企一策”事项外，单个企业全年取得的资助总额不高于700万元。',
    '同一企业年度奖励金额累计最高650万元。',
    '企业三年内迁出的，应当退还全部奖励资金。',
    '补贴资金由市、县财政各承担45%。',
    '各县（市、区）应安排工作经费，保障工作开展。',
    '所需补贴资金由市、区两级财政按55%、45%的比例分担。',
  ],
};
