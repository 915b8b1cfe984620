import type { Proven } from '../../types';
import type { AwardShape } from '../awards/rewarding';
import type { Rule } from '../engine';

interface Row extends Proven {
  readonly shape: AwardShape;
}

const SHAPES: readonly Row[] = [
  /** One thing rewarded by one promise (奖补事项). */
  {
    name: 'award.promised',
    shape: 'single',
    examples: [
      {
        text: '引进优质种羊的，每只补贴450元。',
        finds: [{ quote: '引进优质种羊的，每只补贴450元', title: '优质种羊补贴', maxYuan: null }],
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
        finds: [{ title: '境外展会补贴', quote: '对参加境外展会的企业，按展位费的40%给予补贴，单个企业年最高15万元', maxYuan: 150_000 }],
      },
      {
        text: '对符合条件的企业按规定给予贷款贴息。',
        finds: [{ quote: '对符合条件的企业按规定给予贷款贴息', title: '贷款贴息', maxYuan: null }],
      },
      { text: '首次入库的商贸企业，奖6万元。', finds: [{ quote: '首次入库的商贸企业，奖6万元', maxYuan: 60_000 }] },
      { text: '拟上市企业完成股改奖35万元。', finds: [{ quote: '拟上市企业完成股改奖35万元', maxYuan: 350_000 }] },
      { text: '蛋鸡保险，保费由市财政承担70%。', finds: [{ quote: '蛋鸡保险，保费由市财政承担70%' }] },
      { text: '对新建民宿按每床3000元给予补助。', finds: [{ quote: '对新建民宿按每床3000元给予补助', maxYuan: null }] },
    ],
    counterExamples: [
      '已享受奖励的企业不得重复申报。',
      '奖励由承接演出的剧场申报。',
      '鼓励各县设立专项资金。',
      '取消资格并追回奖励资金。',
      '本办法所称补助是指财政安排的资金。',
      '同一企业同一年度享受的补贴资金累计不超过900万元。',
      '奖励资金按60%、40%的比例分两年拨付。',
      '甲类、乙类企业分别按应得补助额的90%、70%兑现。',
      '同一企业年度奖励金额累计最高650万元。',
      '企业三年内迁出的，应当退还全部奖励资金。',
      '补贴资金由市、县财政各承担45%。',
      '各县（市、区）应安排工作经费，保障工作开展。',
      '所需补贴资金由市、区两级财政按55%、45%的比例分担。',
    ],
  },
  /** One thing rewarded in steps (分档): thresholds, levels or ranks, each with its sum. */
  {
    name: 'award.tiered',
    shape: 'tiered',
    examples: [
      {
        text: '对年营业收入首次达到6亿元、12亿元的企业，分别奖励11万元、21万元。',
        finds: [{ quote: '对年营业收入首次达到6亿元、12亿元的企业，分别奖励11万元、21万元', title: '营业收入进档奖励', maxYuan: 210_000 }],
      },
      {
        text: '对新获国家级、省级企业技术中心的企业分别奖励90万元、35万元。',
        finds: [{ quote: '对新获国家级、省级企业技术中心的企业分别奖励90万元、35万元', title: '企业技术中心奖励', maxYuan: 900_000 }],
      },
      {
        text: '对新认定的省级孵化器奖励28万元；国家级孵化器奖励95万元。',
        finds: [{ quote: '对新认定的省级孵化器奖励28万元；国家级孵化器奖励95万元', title: '孵化器奖励', maxYuan: 950_000 }],
      },
      {
        text: '对获评绿色矿山、绿色工厂称号的企业，按不超过投资额的15%给予奖励，省级最高60万元，国家级最高130万元。',
        finds: [
          {
            quote: '对获评绿色矿山、绿色工厂称号的企业，按不超过投资额的15%给予奖励，省级最高60万元，国家级最高130万元',
            maxYuan: 1_300_000,
          },
        ],
      },
      {
        text: '对新迁入的国家级专精特新“小巨人”企业和省级“专精特新”企业分别奖励45万元、12万元。',
        finds: [{ quote: '对新迁入的国家级专精特新“小巨人”企业和省级“专精特新”企业分别奖励45万元、12万元', maxYuan: 450_000 }],
      },
      {
        text: '技能竞赛一等奖奖金2万元，二等奖奖金1万元。',
        finds: [{ quote: '技能竞赛一等奖奖金2万元，二等奖奖金1万元', maxYuan: 20_000 }],
      },
    ],
    counterExamples: ['对新获省级质量奖的企业奖励35万元。'],
  },
  /** Different things in one list, each with its sum (分别奖励…), as separate awards. */
  {
    name: 'award.listed',
    shape: 'listed',
    examples: [
      {
        text: '对新获“驰名商标”“绿色工厂”的企业分别奖励45万元、25万元。',
        finds: [
          { quote: '对新获“驰名商标', title: '驰名商标奖励', maxYuan: 450_000 },
          { quote: '绿色工厂”的企业分别奖励45万元、25万元', title: '绿色工厂奖励', maxYuan: 250_000 },
        ],
      },
      {
        text: '对新认定的企业技术中心、工业设计中心分别奖励33万元、16万元。',
        finds: [
          { quote: '对新认定的企业技术中心', title: '企业技术中心奖励', matters: ['ENTERPRISE_TECHNOLOGY_CENTER'] },
          { quote: '工业设计中心分别奖励33万元、16万元', title: '工业设计中心奖励', matters: ['INDUSTRIAL_DESIGN_CENTER'] },
        ],
      },
    ],
    counterExamples: ['对国家级、省级示范社分别奖励9万元、4万元。'],
  },
];

/** The awards (奖补事项) of a clause, with one rule for each way in which an award is separated from its neighbours. */
export const awards: readonly Rule[] = SHAPES.map(({ shape: wanted, ...row }) => ({
  ...row,
  *find({ awards }) {
    for (const { shape, ...award } of awards) if (shape === wanted) yield award;
  },
}));
