import { instrumentRule } from '../promises/instrument-rule';

/** A sum paid once (一次性奖励): 给予一次性奖励…万元, a plain sum, an amount on top of one. */
export const awardTypeOneTimeReward = instrumentRule(
  'awardType.one-time-reward',
  'ONE_TIME_REWARD',
  [
    { text: '对首次获评省级智能工厂的企业，给予一次性奖励60万元。', finds: [{ quote: '一次性奖励', code: 'ONE_TIME_REWARD' }] },
    { text: '对新评定的四星级饭店奖励25万元。', finds: [{ quote: '25万元', code: 'ONE_TIME_REWARD' }] },
    { text: '跨省务工的劳动者，每人补助一次性路费700元以内。', finds: [{ quote: '一次性', code: 'ONE_TIME_REWARD' }] },
    { text: '首次入规奖励在原奖励基础上上浮20%，对企业奖励。', finds: [{ quote: '奖励', code: 'ONE_TIME_REWARD' }] },
  ],
  [
    '企业参加国内展会的，按展位费的40%补助；参加境外展会的，补助比例提高至60%，最高7万元。',
    '技改项目按设备额的9%奖补；节能项目，奖补比例提高3个百分点。同一企业全年最高160万元。',
    '职业介绍机构每介绍1人就业的，补贴220元。',
    '按设备投资额的12%给予企业补助。',
    '按规定给予企业奖励。',
    '企业应当一次性告知变更事项。',
  ],
);
