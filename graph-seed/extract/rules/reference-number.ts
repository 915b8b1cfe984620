import type { Rule } from '../engine';
import { referenceFind, referencesIn } from '../references';

/** 按照晋政发〔2020〕1号文件: a document by its number alone. */
export const referenceNumber: Rule = {
  name: 'reference.number',
  *find(reading) {
    for (const one of referencesIn(reading)) if (one.number && !one.title) yield referenceFind(one);
  },
  examples: [
    {
      text: '继续按照财税〔2019〕21号和国发(2021)5号文件执行。',
      finds: [
        { quote: '财税〔2019〕21号', number: '财税〔2019〕21号', title: null, relation: 'BASED_ON' },
        { quote: '国发(2021)5号', number: '国发〔2021〕5号', relation: 'BASED_ON' },
      ],
    },
    { text: '依据国务院令第722号有关要求。', finds: [{ quote: '国务院令第722号', number: '国务院令第722号', relation: 'BASED_ON' }] },
  ],
  counterExamples: ['并政发〔2024〕9号自印发之日起施行。', '联系电话12325号。', '建设大街12号。'],
};
