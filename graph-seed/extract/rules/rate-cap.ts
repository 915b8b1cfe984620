import type { Rule } from '../../types';
import { ratesWhere } from '../figures/rates';

/** The support is at most this share of a base (比率上限): 不超过…的…%, 最高…个百分点. */
export const rateCap: Rule = {
  name: 'rate.cap',
  find: ratesWhere('RATE_CAP', ({ bound, edge, measured, parted, support }) => {
    return support && !parted && !measured && (bound === 'most' || (bound === null && edge === 'within'));
  }),
  examples: [
    { text: '按照不超过软件购置额的24%给予补助。', finds: [{ quote: '24%', value: 0.24, role: 'RATE_CAP' }] },
    { text: '社保补贴不超过单位缴费部分的3/4。', finds: [{ quote: '3/4', value: 0.75 }] },
    { text: '给予最高1.2个百分点的贴息。', finds: [{ quote: '1.2个百分点', value: 0.012 }] },
    {
      text: '按存量不高于4%、增量不高于9%的比例给予补助。',
      finds: [
        { quote: '4%', value: 0.04 },
        { quote: '9%', value: 0.09 },
      ],
    },
    { text: '基金对初创项目跟投，投资额不超过团队实缴出资的45%。', finds: [{ quote: '45%', value: 0.45 }] },
    { text: '按投资额的13%以内给予补助。', finds: [{ quote: '13%', value: 0.13 }] },
    {
      text: '按不超过设备款的22%补助；入驻园区的，补助比例提高至33%。',
      finds: [
        { quote: '22%', value: 0.22 },
        { quote: '33%', value: 0.33 },
      ],
    },
    { text: '基金参与组建子基金，出资比例最高可达45%。', finds: [{ quote: '45%', value: 0.45 }] },
  ],
  counterExamples: [
    '平均担保费率不超过1.4%。',
    '以不高于评估价65%的价格出租。',
    '配套建筑面积不超过8%。',
    '补贴费率可视情况下调，下调幅度不超过15%。',
    '发放年利率不超过4.5%的优惠利率贷款。',
  ],
};
