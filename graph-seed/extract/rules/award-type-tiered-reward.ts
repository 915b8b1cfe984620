import { instrumentRule } from '../promises/instrument-rule';

/** Sums that rise step by step (进档、分档奖励). */
export const awardTypeTieredReward = instrumentRule(
  'awardType.tiered-reward',
  'TIERED_REWARD',
  [
    { text: '对年产值首次突破3亿元、8亿元的企业，分别奖励15万元、40万元。', finds: [{ quote: '15万元', code: 'TIERED_REWARD' }] },
    { text: '企业首次出口的奖励3万元，此后每增加60万元加奖1万元。', finds: [{ quote: '奖', code: 'TIERED_REWARD' }] },
    { text: '年出口额超过70万美元的企业奖励4万元，此后每净增20万美元递增1万元。', finds: [{ quote: '递增', code: 'TIERED_REWARD' }] },
    { text: '年营业收入达到下列标准的，奖励企业：\n8亿元，15万元；\n20亿元，40万元。', finds: [{ quote: '奖励', code: 'TIERED_REWARD' }] },
    { text: '集聚企业达到25家、50家以上的园区，分别奖励18万元、36万元。', finds: [{ quote: '18万元', code: 'TIERED_REWARD' }] },
    { text: '经评审，对运营良好的园区给予分档奖励。', finds: [{ quote: '分档奖励', code: 'TIERED_REWARD' }] },
    {
      text: '对种植面积60亩至200亩的合作社，每亩补助70元；对种植面积200亩以上的合作社，每亩补助90元。',
      finds: [
        { quote: '补助', code: 'TIERED_REWARD' },
        { quote: '补助', code: 'TIERED_REWARD' },
      ],
    },
  ],
  ['对国家级、省级质量标杆企业分别奖励35万元、15万元。', '将企业分档管理。', '组织专列、包机游客达400人、150人的，分别奖励3万元、1万元。'],
);
