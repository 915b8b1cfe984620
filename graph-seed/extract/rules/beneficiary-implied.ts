import type { Rule } from '../../types';
import { statementsOf } from '../promises/statements';

/** Who receives where only the thing that is theirs is named: a project, a factory, a shop is an enterprise's; a contest's prize is a person's. */
export const beneficiaryImplied: Rule = {
  name: 'beneficiary.implied',
  *find(clause, earlier) {
    for (const { recipients } of statementsOf(clause, earlier))
      for (const { start, end, code, implied } of recipients) if (implied) yield { kind: 'beneficiary', start, end, code };
  },
  examples: [
    { text: '对新建的冷链物流项目给予90万元补助。', finds: [{ quote: '项目', code: 'ENTERPRISE' }] },
    { text: '对新评为绿色工厂的，奖励55万元。', finds: [{ quote: '绿色工厂', code: 'ENTERPRISE' }] },
    { text: '边民互市货物每人每日价值6000元以下的，免征关税。', finds: [{ quote: '每人', code: 'TAXPAYER' }] },
    { text: '对转企成功的，奖励2500元。', finds: [{ quote: '转企成功', code: 'INDIVIDUAL_BUSINESS' }] },
    { text: '对获得绿色食品认证的，每个奖励6000元。', finds: [{ quote: '绿色食品', code: 'AGRI_ENTERPRISE' }] },
    {
      text: '最高支持260万元。',
      above: ['对新建的标准化厂房，按投资额的8%给予运营企业奖励。'],
      finds: [{ quote: '支持', code: 'ENTERPRISE' }],
    },
    {
      text: '符合条件的，按中介费用的35%给予补贴。',
      above: ['支持链主企业开展并购，并购项目须具备以下条件：'],
      finds: [{ quote: '给予', code: 'CHAIN_LEADER' }],
    },
    { text: '新建院士工作站、企业技术中心的，奖励17万元。', finds: [{ quote: '企业技术中心', code: 'ENTERPRISE' }] },
  ],
  counterExamples: ['对企业新建项目给予补助。', '加快项目建设。'],
};
