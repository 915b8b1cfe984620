import { instrumentRule } from '../promises/instrument-rule';

/** For jobs, social insurance and training (岗位、社保、培训补贴，稳岗返还). */
export const awardTypeEmploymentSubsidy = instrumentRule(
  'awardType.employment-subsidy',
  'EMPLOYMENT_SUBSIDY',
  [
    { text: '对吸纳毕业生的企业给予社会保险补贴。', finds: [{ quote: '社会保险补贴', code: 'EMPLOYMENT_SUBSIDY' }] },
    { text: '对企业实施失业保险稳岗返还。', finds: [{ quote: '实施失业保险稳岗返还', code: 'EMPLOYMENT_SUBSIDY' }] },
    { text: '企业招用脱贫人口就业的，按每人1800元给予补助。', finds: [{ quote: '给予', code: 'EMPLOYMENT_SUBSIDY' }] },
    { text: '人力资源服务机构每推荐1人到企业稳定就业的，补贴250元。', finds: [{ quote: '补贴', code: 'EMPLOYMENT_SUBSIDY' }] },
    {
      text: '支持企业开展技能培训，给予培训补贴。',
      finds: [
        { quote: '技能培训', code: 'EMPLOYMENT_SUBSIDY' },
        { quote: '培训补贴', code: 'EMPLOYMENT_SUBSIDY' },
      ],
    },
  ],
  ['依法参加社会保险。'],
);
