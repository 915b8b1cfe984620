import type { Rule } from '../engine';
import { referenceFind, referencesIn } from '../references';

/** 《…管理条例》: a document by its title alone. */
export const referenceTitle: Rule = {
  name: 'reference.title',
  *find(reading) {
    for (const one of referencesIn(reading)) if (one.title && !one.number) yield referenceFind(one);
  },
  examples: [
    {
      text: '根据《企业投资项目核准条例》《甲省备案管理办法（试行）》等规定办理。',
      finds: [
        { quote: '《企业投资项目核准条例》', title: '企业投资项目核准条例', number: null, relation: 'BASED_ON' },
        { quote: '《甲省备案管理办法（试行）》', title: '甲省备案管理办法(试行)', relation: 'BASED_ON' },
      ],
    },
    {
      text: '严格执行国家《公平竞争审查条例》，不得设置障碍。',
      finds: [{ quote: '《公平竞争审查条例》', relation: 'IMPLEMENTS' }],
    },
    {
      text: '产品属于《产业结构目录（2024年本）》鼓励类。',
      finds: [{ quote: '《产业结构目录（2024年本）》', relation: 'CITES' }],
    },
    {
      text: '地价可按《工业用地出让最低价标准》的七成执行。',
      finds: [{ quote: '《工业用地出让最低价标准》', relation: 'BASED_ON' }],
    },
  ],
  counterExamples: [
    '制定出台《市场主体培育十条措施》。',
    '符合《办法》第三条的标准。',
    '填写《奖励资金申请表》，签订《承诺书》。',
    '入选《财富》杂志榜单的企业。',
    '按照《若干措施》执行。',
    '《太原市支持产业发展的若干措施》已经市政府同意。',
  ],
};
