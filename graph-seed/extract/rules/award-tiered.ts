import type { Rule } from '../../types';
import { awardsOfShape } from '../awards/awards';

/** One thing rewarded in steps (分档): marks, levels or ranks, each with its sum. */
export const awardTiered: Rule = {
  name: 'award.tiered',
  find: awardsOfShape('tiered'),
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
        { quote: '对获评绿色矿山、绿色工厂称号的企业，按不超过投资额的15%给予奖励，省级最高60万元，国家级最高130万元', maxYuan: 1_300_000 },
      ],
    },
    {
      text: '对新迁入的国家级专精特新“小巨人”企业和省级“专精特新”企业分别奖励45万元、12万元。',
      finds: [{ quote: '对新迁入的国家级专精特新“小巨人”企业和省级“专精特新”企业分别奖励45万元、12万元', maxYuan: 450_000 }],
    },
    { text: '技能竞赛一等奖奖金2万元，二等奖奖金1万元。', finds: [{ quote: '技能竞赛一等奖奖金2万元，二等奖奖金1万元', maxYuan: 20_000 }] },
  ],
  counterExamples: ['对新获省级质量奖的企业奖励35万元。'],
};
