import type { Rule } from '../engine';
import { referenceFind, referencesIn } from '../references';

/** 《…》(晋政发〔2020〕1号): a document by its title and its number (发文字号). */
export const referenceNumberAndTitle: Rule = {
  name: 'reference.number-and-title',
  *find(reading) {
    for (const one of referencesIn(reading)) if (one.title && one.number) yield referenceFind(one);
  },
  examples: [
    {
      text: '按照《甲省支持人才创业若干政策》（甲政办发〔2019〕48号）等政策给予支持。',
      finds: [
        {
          quote: '《甲省支持人才创业若干政策》（甲政办发〔2019〕48号）',
          title: '甲省支持人才创业若干政策',
          number: '甲政办发〔2019〕48号',
          relation: 'BASED_ON',
        },
      ],
    },
    {
      text: '落实《关于印发〈设备更新实施办法〉的通知》(财建[2024]第7号，以下简称《通知》)。',
      finds: [
        {
          quote: '《关于印发〈设备更新实施办法〉的通知》(财建[2024]第7号，以下简称《通知》)',
          title: '关于印发〈设备更新实施办法〉的通知',
          number: '财建〔2024〕7号',
          relation: 'IMPLEMENTS',
        },
      ],
    },
    {
      text: '适用《粮食举报处理规定》（国家粮食和物资储备局公告2021年第6号）。',
      finds: [
        {
          quote: '《粮食举报处理规定》（国家粮食和物资储备局公告2021年第6号）',
          title: '粮食举报处理规定',
          number: '国家粮食和物资储备局公告2021年第6号',
          relation: 'CITES',
        },
      ],
    },
  ],
  counterExamples: ['列入《2021年奖励名单》（第一批）。', '现将《本县奖励办法》印发给你们。'],
};
