/** Words of Shanxi (山西) only. The other vocabularies hold for any province and include this one. */

import { words } from './words';

/** Zones (功能区) with the territory that governs them and the short forms of their names. */
export const ZONES: readonly { code: string; name: string; parent: string; short: readonly string[] }[] = [
  {
    code: '140171',
    name: '山西转型综合改革示范区',
    parent: '140000',
    short: words('山西转型综改示范区 山西综改示范区 转型综改示范区 综改示范区 山西综改区 综改区'),
  },
];
/** Names of zones, in which 示范区 is no payee. */
export const ZONE_NAMES = words('山西转型综合改革示范区 山西转型综改示范区 转型综改示范区 山西综改示范区 综改示范区 综合改革示范区');

/** 机关代字 of places below the province and of organs that other provinces lack: prefix, territory, and organs by the rest of the code. */
export const CODES: readonly (readonly [prefix: string, jurisdiction: string, codes: readonly (readonly [RegExp, string])[]])[] = [
  ['晋综', '140171', [[/^/u, '山西转型综改示范区管委会']]],
  ['晋市', '140500', [[/^政办/u, '市人民政府办公室'], [/^政/u, '市人民政府'], [/^办/u, '市委办公室'], [/^发$/u, '市委']]],
  ['晋', '140000', [[/^审管/u, '省审批服务管理局'], [/^民营/u, '省民营经济发展局'], [/^企/u, '省小企业局']]],
]; // biome-ignore format: a table
/** Codes of provincial organs that look like those of a city: 晋市监规发 is the province's 市场监督管理局, not 晋城市. */
export const FIELDS_FIRST = /^晋市监/u;

/** Full names by irregular short forms. */
export const IRREGULAR_IN_SHANXI: Readonly<Record<string, string>> = { 省国资运营公司: '山西省国有资本运营有限公司' };
/** Branches with the territory that they serve, if it is larger than the place in their name. */
export const SERVES: Readonly<Record<string, string>> = { 中国人民银行太原中心支行: '140000', 中华人民共和国太原海关: '140000' };
/** Organs that were renamed (更名). */
export const SUCCESSIONS: readonly (readonly [earlier: string, later: string])[] = [
  ['山西省小企业发展促进局', '山西省民营经济发展局'],
  ['中国人民银行太原中心支行', '中国人民银行山西省分行'],
  ['山西省地方金融监督管理局', '山西省地方金融管理局'],
];

/** Names of matters in the province. `shown` is added to the displayed name of the matter. */
export const MATTERS_IN_SHANXI: Readonly<Record<string, { readonly shown?: string; readonly spellings: readonly string[] }>> = {
  QUALITY_AWARD: { spellings: words('山西省质量奖') },
  PROVINCIAL_TIME_HONORED_BRAND: { shown: '三晋老字号', spellings: words('三晋老字号 山西老字号') },
  CITY_TIME_HONORED_BRAND: { shown: '晋城老字号', spellings: words('晋城老字号 太原老字号 大同老字号') },
  PROVINCIAL_QUALITY_BRAND: { shown: '山西精品', spellings: words('山西精品 山西品牌') },
  TOURIST_GROUPS: { shown: '引客入晋', spellings: words('引客入晋') },
  REGIONAL_EQUITY_QUOTATION: { spellings: words('晋兴板') },
  INSURANCE_PREMIUM: { spellings: words('惠商保') },
};
/** Names of campaigns, which contain spellings of matters but name none. */
export const NOT_MATTERS_IN_SHANXI = words('山西品牌中华行 山西品牌丝路行');
/** Programmes that payees enjoy like policies (享受惠商保). */
export const PROGRAMMES = words('惠商保');
