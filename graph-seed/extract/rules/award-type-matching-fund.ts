import { instrumentRule } from '../promises/instrument-rule';

/** On top of another level's award (配套奖补). */
export const awardTypeMatchingFund = instrumentRule(
  'awardType.matching-fund',
  'MATCHING_FUND',
  [
    { text: '对获得省级奖励的企业，给予1:0.5配套奖励。', finds: [{ quote: '配套奖励', code: 'MATCHING_FUND' }] },
    { text: '列入省级计划的，市级按省级资金的35%予以匹配。', finds: [{ quote: '予以匹配', code: 'MATCHING_FUND' }] },
    { text: '承担省级项目的企业，按45%配套，最高80万元。', finds: [{ quote: '配套', code: 'MATCHING_FUND' }] },
    { text: '获省级首版次奖励的企业，市级给予45%的配套。', finds: [{ quote: '的配套', code: 'MATCHING_FUND' }] },
    { text: '对认定的实验室按省级标准给予配套支持。', finds: [{ quote: '给予配套', code: 'MATCHING_FUND' }] },
  ],
  ['加强产业配套，提高本地配套率。', '各级政府可参照推出配套奖励政策。'],
);
