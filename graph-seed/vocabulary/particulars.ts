import type { PublishedHead } from '../types';
import { words } from './words';

/** What a label of a page's particulars (信息公开目录) names. Values of `other` are not read. */
export type Particular = keyof PublishedHead | 'other';

const LABELS: Readonly<Record<Particular, readonly string[]>> = {
  title: words('标题 名称 信息名称 信息标题 文件名称 文件标题 政策名称 公文名称 公文标题'),
  number: words('文号 发文字号 发文文号 发文编号 文件编号 文件字号 公文字号 公文文号 发布文号'),
  issuer: words('发文机关 发文机构 发文单位 发布机构 发布机关 发布单位 制发机关 制定机关 制文单位 印发机关 公开主体'),
  dateDocument: words('成文日期 成文时间 发文日期 发文时间 生成日期 生成时间 签发日期 制发日期 印制日期'),
  datePublication: words('发布日期 发布时间 公开日期 公开时间 公布日期 发稿时间 印发日期'),
  other: words(`
    索引号 索取号 登记号 统一编号 分类 主题分类 体裁分类 组配分类 信息分类 所属主题 所属栏目 体裁 文种 文件类型 公文种类 主题词 关键词 内容概述 有效性 时效性 时效状态 效力状态 效力状况 是否有效 实施日期 施行日期 生效日期 生效时间 废止日期 失效日期
    失效时间 公开方式 公开形式 公开范围 公开类别 公开属性 信息来源 来源 作者 责任编辑 字体 字号 浏览次数 浏览量 点击数 点击次数 访问次数
  `),
};

const MEANINGS = new Map(Object.entries(LABELS).flatMap(([field, labels]) => labels.map((label) => [label, field as Particular] as const)));
/** Labels may be printed with spaces between their characters. */
const ANY = [...MEANINGS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join('\\s*'))
  .join('|');
const LABEL = `[【[]?(?<label>${ANY})[】\\]]?\\s*`;
const ALONE = new RegExp(`^${LABEL}:?$`, 'u');
const BEGINS = new RegExp(`^${LABEL}(?:[:\\t]|$)`, 'u');
/** In a line with spaces, a label stands at its beginning or after a space. */
const [AFTER_SPACE, ANYWHERE] = ['(?:^|(?<=[\\s|]))', ''].map((place) => new RegExp(`${place}${LABEL}[:\\t]`, 'gu')) as [RegExp, RegExp];

/** True for a label alone, with or without its colon. */
export const isLabel = (folded: string): boolean => ALONE.test(folded);
/** True for a line or cell that begins with a label. */
export const beginsWithLabel = (folded: string): boolean => BEGINS.test(folded);

/** A label in a line, and where its value begins and ends (exclusive). */
export interface Labelled {
  readonly field: Particular;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The labels with a colon or tab in a folded line or cell, or the label that stands alone in it. */
export function labelsIn(folded: string): Labelled[] {
  const alone = ALONE.exec(folded);
  const found = alone ? [alone] : [...folded.matchAll(BEGINS.test(folded) && !/[\s|]/u.test(folded) ? ANYWHERE : AFTER_SPACE)];
  return found.map((match, i) => {
    const label = (match.groups?.label ?? '').replace(/\s+/gu, '');
    return {
      field: MEANINGS.get(label) ?? 'other',
      label,
      start: match.index + match[0].length,
      end: found[i + 1]?.index ?? folded.length,
    };
  });
}
