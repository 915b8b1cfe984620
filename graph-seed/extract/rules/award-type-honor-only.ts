import { instrumentRule } from '../promises/instrument-rule';

/** Honours beside a promise of money (荣誉). */
export const awardTypeHonorOnly = instrumentRule(
  'awardType.honor-only',
  'HONOR_ONLY',
  [{ text: '对贡献突出的企业家给予奖励，并优先推荐为人大代表。', finds: [{ quote: '推荐为人大代表', code: 'HONOR_ONLY' }] }],
  ['对先进集体予以通报表扬。'],
);
