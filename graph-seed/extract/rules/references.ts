import type { Proven } from '../../types';
import { ARTICLE, CITED_BY, LAW } from '../../vocabulary/laws';
import { EDITION, INTERPRETATION, ORGAN_ABOUT, REGULATION, SET } from '../../vocabulary/title-shapes';
import type { Rule } from '../engine';
import type { Reading } from '../reading';
import { isOwnTitle } from '../words/citations';
import { type Reference, referenceFind, relationBefore } from '../words/references';
import { standsIn } from '../words/spans';

interface Cited extends Proven {
  readonly holds: (reference: Reference) => boolean;
}

/** Documents named in 《》 or by a printed number (发文字号). */
const CITED: readonly Cited[] = [
  /** 《…》(晋政发〔2020〕1号): a document by its title and its number (发文字号). */
  {
    name: 'reference.number-and-title',
    holds: ({ title, number }) => title !== null && number !== null,
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
  },
  /** 《…管理条例》: a document by its title alone. */
  {
    name: 'reference.title',
    holds: ({ title, number }) => title !== null && number === null,
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
  },
  /** 按照晋政发〔2020〕1号文件: a document by its number alone. */
  {
    name: 'reference.number',
    holds: ({ title }) => title === null,
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
  },
];

interface Unmarked extends Proven {
  readonly shapes: readonly RegExp[];
  /** The title that a match of a shape names, or null where it names none. */
  readonly title: (name: string, start: number, reading: Reading) => string | null;
}

/** Documents named without 《》 and without a number. */
const UNMARKED: readonly Unmarked[] = [
  /** 行政处罚法第三十三条: a national law (法律) named without 《》. */
  {
    name: 'reference.law',
    shapes: [LAW],
    title: (name, start, { words }) => {
      const end = start + name.length;
      const isCited = CITED_BY.test(words.slice(Math.max(0, start - 6), start)) || ARTICLE.test(words.slice(end, end + 12));
      return isCited ? name.replace('中华人民共和国', '') : null;
    },
    examples: [
      {
        text: '依照行政处罚法第三十三条从轻处理。',
        finds: [{ quote: '行政处罚法', title: '行政处罚法', number: null, relation: 'BASED_ON' }],
      },
      {
        text: '深入贯彻实施中华人民共和国反垄断法，维护公平竞争。',
        finds: [{ quote: '中华人民共和国反垄断法', title: '反垄断法', relation: 'IMPLEMENTS' }],
      },
      { text: '落实刑法修正案（九）。', finds: [{ quote: '刑法修正案（九）', relation: 'IMPLEMENTS' }] },
    ],
    counterExamples: ['按照政府采购法律法规办理。', '宣传劳动法知识。', '落实《企业所得税法》。', '执行刑法修正案草案。'],
  },
  /** 最高人民法院关于…的规定, …若干问题的解释: a full title without 《》. */
  {
    name: 'reference.organ-and-subject',
    shapes: [ORGAN_ABOUT, INTERPRETATION],
    title: (name, _, { document }) => (document.title && isOwnTitle(name, document.title) ? null : name),
    examples: [
      {
        text: '认真落实最高人民法院关于审理票据纠纷案件若干问题的规定、侵权惩罚适用法律若干问题的解释。',
        finds: [
          { quote: '最高人民法院关于审理票据纠纷案件若干问题的规定', number: null, relation: 'IMPLEMENTS' },
          { quote: '侵权惩罚适用法律若干问题的解释', title: '侵权惩罚适用法律若干问题的解释', relation: 'IMPLEMENTS' },
        ],
      },
      { text: '按照国务院关于促进贸易发展的意见执行。', finds: [{ quote: '国务院关于促进贸易发展的意见', relation: 'BASED_ON' }] },
    ],
    counterExamples: ['贯彻省政府关于专业镇的决策部署。', '落实国家关于减税的要求。', '落实《国务院关于促进贸易的意见》。'],
  },
  /** 执行…条例, 属于…目录(2022年版): names without 《》 that only one document can bear. */
  {
    name: 'reference.regulation',
    shapes: [REGULATION, EDITION],
    title: (name) => (SET.test(name) ? null : name),
    examples: [
      {
        text: '严格执行企业信息公示条例及其实施细则。',
        finds: [{ quote: '企业信息公示条例', title: '企业信息公示条例', number: null, relation: 'IMPLEMENTS' }],
      },
      { text: '属于鼓励投资产业目录（2022年版）的项目。', finds: [{ quote: '鼓励投资产业目录（2022年版）', relation: 'CITES' }] },
      { text: '按照国家安全技术防范条例第九条处理。', finds: [{ quote: '安全技术防范条例', relation: 'BASED_ON' }] },
    ],
    counterExamples: ['执行有关条例。', '贯彻实施反垄断法及我省反不正当竞争条例。', '严格执行《企业信息公示条例》。', '推进条例配套立法。'],
  },
];

/** Other documents that a clause names (引用文件). */
export const references: readonly Rule[] = [
  ...CITED.map(({ holds, ...proven }): Rule => ({ ...proven, find: ({ references }) => references.filter(holds).map(referenceFind) })),
  ...UNMARKED.map(
    ({ shapes, title: titleOf, ...proven }): Rule => ({
      ...proven,
      *find(reading) {
        const { words, titles } = reading;
        for (const { 0: name, index: start } of shapes.flatMap((shape) => [...words.matchAll(shape)])) {
          const title = standsIn(titles, start) ? null : titleOf(name, start, reading);
          if (title === null) continue;
          yield { kind: 'reference', start, end: start + name.length, number: null, title, relation: relationBefore(reading, start) };
        }
      },
    }),
  ),
];
