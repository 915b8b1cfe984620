import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

/** The claimant gets at most this sum (封顶): 最高, 不超过, 给予…以内的补助, 以…为限. */
export const amountCap: Rule = {
  name: 'amount.cap',
  find: amountsWhere('CAP', ({ named, bound, edge, subject, head }) => {
    if (named || head === 'loan') return false;
    if (bound === 'most') return subject === 'give' || subject === null;
    return bound === null && (edge === 'within' || edge === 'below') && subject === 'give';
  }),
  examples: [
    { text: '对通过验收的中试线，给予最高750万元资助。', finds: [{ quote: '750万元', yuan: 7_500_000, role: 'CAP', per: [] }] },
    {
      text: '按设备款的18%给予补助，单个项目最高不超过320万元，同一企业年度累计最高900万元。',
      finds: [
        { quote: '320万元', per: ['PROJECT'] },
        { quote: '900万元', per: ['YEAR', 'ENTERPRISE'] },
      ],
    },
    { text: '年最高350万贴息。', finds: [{ quote: '350万', yuan: 3_500_000, per: ['YEAR'] }] },
    { text: '最高奖励２５万元。', finds: [{ quote: '２５万元', yuan: 250_000 }] },
    {
      text: '一类、二类、三类分别给予最高60万元、45万元、25万元资助。',
      finds: [
        { quote: '60万元', yuan: 600_000 },
        { quote: '45万元', yuan: 450_000 },
        { quote: '25万元', yuan: 250_000 },
      ],
    },
    { text: '可享受最高650元每人的技能鉴定补贴。', finds: [{ quote: '650元', yuan: 650, per: ['PERSON'] }] },
    { text: '给予4万元以内的检测补助。', finds: [{ quote: '4万元', yuan: 40_000 }] },
    { text: '单家企业全年参展补助合计不得突破65万元。', finds: [{ quote: '65万元', per: ['YEAR', 'ENTERPRISE'] }] },
    {
      text: '单一银行年度补偿额不超过850万元；其余的，不超过450万元。',
      finds: [
        { quote: '850万元', per: ['YEAR', 'ENTERPRISE'] },
        { quote: '450万元', per: ['YEAR', 'ENTERPRISE'] },
      ],
    },
    {
      text: '同一旅行社同一年度取得的奖励总和，原则上不超过70万元。',
      finds: [{ quote: '70万元', per: ['YEAR', 'ENTERPRISE'] }],
    },
    {
      text: '给予30万元启动资金；特别优秀的，资助额度可提至900万元。',
      finds: [{ quote: '900万元', yuan: 9_000_000 }],
    },
    { text: '按每户每年18000元为限额扣减。', finds: [{ quote: '18000元', yuan: 18_000, per: ['YEAR', 'ENTERPRISE'] }] },
    {
      text: '按增量的6%奖补，同一商户当年奖补最多160万元。',
      finds: [{ quote: '160万元', per: ['YEAR', 'ENTERPRISE'] }],
    },
    { text: '按印制费给予补贴，一户企业一年补贴不超过8万元。', finds: [{ quote: '8万元', per: ['YEAR', 'ENTERPRISE'] }] },
    { text: '按新增额的7%补助，一个年度内每户企业不超过65万元。', finds: [{ quote: '65万元', per: ['YEAR', 'ENTERPRISE'] }] },
    { text: '单家银行年度代偿总额不超过950万元。', finds: [{ quote: '950万元', per: ['YEAR', 'ENTERPRISE'] }] },
  ],
  counterExamples: [
    '个人经营贷款授信额度最高70万元。',
    '企业可申请最高800万元的信用贷款。',
    '对年应纳税所得额不超过250万元的部分减征。',
    '每年发放总额不超过6000万元的“数据券”。',
    '个人可申请最高25万元创业担保贷款，小微企业最高350万元。',
    '安排3500万元转贷资金，单笔使用额度不超过650万元。',
    '设立6500万元应急周转金，单笔使用额度一般控制在750万元以内。',
    '政府性融资担保机构单户担保余额一般不超过1200万元。',
  ],
};
