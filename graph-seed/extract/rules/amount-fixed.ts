import type { Rule } from '../../types';
import { amountsWhere } from '../figures/amounts';

/** The claimant gets exactly this sum, or a sum between these two (定额): 给予…奖励, 每人…元, 一等奖…元. */
export const amountFixed: Rule = {
  name: 'amount.fixed',
  find: amountsWhere('FIXED', ({ named, bound, edge, subject, head }) => {
    return !named && bound === null && edge === null && (subject === 'give' || (subject === null && head === 'give'));
  }),
  examples: [
    { text: '产值首次迈上4亿元台阶的，奖给经营团队12万元。', finds: [{ quote: '12万元', yuan: 120_000, role: 'FIXED' }] },
    { text: '对新获批的院士工作站，给予一次性奖励55万元。', finds: [{ quote: '55万元', yuan: 550_000, role: 'FIXED', per: [] }] },
    {
      text: '对国家级、省级、市级示范社分别奖励15、9、4万元。',
      finds: [
        { quote: '15', yuan: 150_000 },
        { quote: '9', yuan: 90_000 },
        { quote: '4万元', yuan: 40_000 },
      ],
    },
    { text: '择优给予70-90万元奖励。', finds: [{ quote: '70-90万元', yuan: 900_000, yuanMin: 700_000 }] },
    { text: '给予6万元至9万元不等的补助。', finds: [{ quote: '6万元至9万元', yuan: 90_000, yuanMin: 60_000 }] },
    {
      text: '特等奖奖金35万元，一等奖22万元，二等奖一万二千元。',
      finds: [
        { quote: '35万元', yuan: 350_000 },
        { quote: '22万元', yuan: 220_000 },
        { quote: '一万二千元', yuan: 12_000 },
      ],
    },
    { text: '民宿接待研学团队的，按45元/人/夜给予补贴。', finds: [{ quote: '45元', yuan: 45, per: ['PERSON'] }] },
    { text: '按每人每年4-7万元给予补助。', finds: [{ quote: '4-7万元', yuanMin: 40_000, per: ['YEAR', 'PERSON'] }] },
    {
      text: '分别给予600万、450万元、150万的资金奖励。',
      finds: [
        { quote: '600万', yuan: 6_000_000 },
        { quote: '450万元', yuan: 4_500_000 },
        { quote: '150万', yuan: 1_500_000 },
      ],
    },
    { text: '每孵化1家高企，奖励孵化器6万元。', finds: [{ quote: '6万元', per: ['ENTERPRISE'] }] },
    {
      text: '按每人每月1600元给予补贴；留用率高的，标准上调至1900元。',
      finds: [
        { quote: '1600元', per: ['PERSON'] },
        { quote: '1900元', per: ['PERSON'] },
      ],
    },
    { text: '新入库企业奖励9万元；其中当年建成投产的，增加4万元。', finds: [{ quote: '9万元' }, { quote: '4万元', yuan: 40_000 }] },
    {
      text: '出口额超过900万美元的，给予7万元奖励；此后每净增350万美元，递增3万元。',
      finds: [{ quote: '7万元' }, { quote: '3万元', yuan: 30_000 }],
    },
    { text: '评定为四星的奖励8万元；五星的，再追加6万元。', finds: [{ quote: '8万元' }, { quote: '6万元' }] },
    { text: '产值首次突破7亿元奖励25万元，此后每增长2亿元，追加6万元。', finds: [{ quote: '25万元' }, { quote: '6万元' }] },
    { text: '认定奖励7万元，对重新认定的增加2万元。', finds: [{ quote: '7万元' }, { quote: '2万元' }] },
    { text: '各乡镇每净增一家限上商户，由县财政安排工作经费3万元。', finds: [{ quote: '3万元', per: ['ENTERPRISE'] }] },
    { text: '每收储1亩闲置土地，安排工作经费3万元。', finds: [{ quote: '3万元', yuan: 30_000 }] },
    {
      text: '年产值首次达到下列标准的，给予奖励：\n5亿元12万元\n15亿元36万元',
      finds: [
        { quote: '12万元', yuan: 120_000 },
        { quote: '36万元', yuan: 360_000 },
      ],
    },
    { text: '（一）国家级80万元；', above: ['对新认定的工业设计中心，按以下标准给予奖励：'], finds: [{ quote: '80万元', yuan: 800_000 }] },
  ],
  counterExamples: [
    '每年拿出不低于1200万元用于人才奖励。',
    '税收增加6000万元的，一事一议。',
    '对总投资4亿元的冷链项目实行一事一议。',
    '终端电价0.42元/千瓦时。',
    '发展壮大多元主体，推进一元化管理。',
    '培育“百亿级”“50亿级”集群。',
  ],
};
