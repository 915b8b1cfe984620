import type { AmountPer } from '../types';

/** Words that single out each of many, with the noun within a few characters (每个…项目, 同一…机构); 每 and 单 alone stand right before it. */
export const EACH: readonly string[] = ['每个', '每家', '每户', '单个', '单家', '单一', '同一个', '同一家', '同一', '同一户', '一个', '每一个', '每一家'];

/** What is counted (对象), by the code that it gets. */
export const COUNTED: Readonly<Record<Exclude<AmountPer, 'YEAR'>, readonly string[]>> = {
  TOWN: ['专业镇', '特色小镇', '乡镇', '镇街', '镇'],
  PROJECT: ['项目'],
  EVENT: ['场次', '场', '届', '次活动', '次'],
  PERSON: ['人次', '人', '名', '位', '职工', '学生', '毕业生', '劳动者', '员工', '学员', '工匠', '专家', '博士'],
  ENTERPRISE: ['企业', '单位', '机构', '法人', '公司', '主体', '对象', '商户', '户', '家', '合作社', '工厂', '经营者', '门店'],
};

/** Nouns that begin like an enterprise and are none (中小企业园, 企业集群, 单位面积). */
export const NOT_COUNTED: readonly string[] = ['企业园', '企业集群', '企业技术', '企业孵化', '企业服务', '企业研究', '单位面积', '单位产品', '人才', '人民币', '公司债', '对象为'];

/** What stands behind a stroke (元/人, 万元/年). */
export const PER_UNITS: readonly (readonly [spelling: string, per: AmountPer])[] = [
  ['个项目', 'PROJECT'],
  ['项目', 'PROJECT'],
  ['企业', 'ENTERPRISE'],
  ['人次', 'PERSON'],
  ['场次', 'EVENT'],
  ['年度', 'YEAR'],
  ['户', 'ENTERPRISE'],
  ['家', 'ENTERPRISE'],
  ['人', 'PERSON'],
  ['年', 'YEAR'],
  ['场', 'EVENT'],
  ['届', 'EVENT'],
  ['镇', 'TOWN'],
];
