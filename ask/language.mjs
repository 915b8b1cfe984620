import { readFileSync } from 'node:fs';

/** Chinese names of columns. */
const CHINESE = {
  award: '奖补事项',
  condition: '条件',
  place: '地区',
  document: '文件',
  clauses: '条款',
  clause: '条款',
  for: '受益主体',
  instrument: '奖补方式',
  departments: '责任单位',
  'at most, yuan': '最高金额（元）',
  force: '效力',
  until: '有效期至',
  quotes: '原文',
  id: '编号',
  'last day': '到期日',
  'title or text': '标题或正文',
  reason: '依据',
  a: '甲',
  b: '乙',
  'a: document': '甲：文件',
  'b: document': '乙：文件',
  'a: clauses': '甲：条款',
  'b: clauses': '乙：条款',
  'a: text': '甲：正文',
  'b: text': '乙：正文',
  'a: at most, yuan': '甲：最高金额（元）',
  'b: at most, yuan': '乙：最高金额（元）',
  kind: '重复方式',
  similarity: '相似度',
  containment: '包含度',
  'same document': '同一文件',
  'differs in': '不一致之处',
  'words of both': '双方原文',
  title: '标题',
  heading: '条标',
  role: '职责',
  'known by': '依据',
  text: '正文',
  relation: '事项关系',
  verdict: '结论',
  'both in force': '当日均有效',
  'ever in force together': '曾经或将会同时有效',
  coverage: '收录情况',
  why: '理由',
};

/** Columns whose cells are values of an enum of the schema, or yes and no. Several values are separated by blanks. */
const CODED = {
  force: 'ForceStatus',
  reason: 'ForceReason',
  kind: 'OverlapKind',
  'same document': 'said',
  role: 'ResponsibilityRole',
  'known by': 'ResponsibilityBasis',
  relation: 'MatterRelation',
  verdict: 'StackingVerdict',
  'both in force': 'said',
  'ever in force together': 'said',
  coverage: 'StackingCoverage',
  'differs in': 'ConflictKind',
};

/** Chinese terms of the values of enums, separated by blanks. The first is shown. */
const TERMS = {
  ...JSON.parse(readFileSync(new URL('../schema/terms.json', import.meta.url), 'utf8')),
  said: { yes: '是', no: '否', unknown: '不明' },
};

const termOf = (type, value) => TERMS[type][value]?.split(' ')[0] ?? value;
const chinese = (word) => (Object.hasOwn(CHINESE, word) ? CHINESE[word] : word);

const inChinese = (column, cell) => (Object.hasOwn(CODED, column) ? cell.replace(/\S+/gu, (value) => termOf(CODED[column], value)) : cell);

/** The language of a terminal, by the variables in the order of POSIX. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
  return /^zh/iu.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** An answer with its header and its coded values in a language. */
export function inLanguage(language, { header, rows, shown, below }) {
  if (language === 'en') return { header, rows, shown, below };
  return {
    header: header.map(chinese),
    rows: rows.map((row) => row.map((cell, place) => inChinese(header[place], cell))),
    shown: shown.map(chinese),
    below: below && chinese(below),
  };
}
