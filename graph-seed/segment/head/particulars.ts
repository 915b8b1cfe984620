import { fold, slice, trim } from '../../passage';
import type { Passage } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { paragraphDate } from '../dates';
import type { Paragraph } from '../paragraphs';

type Field = 'number' | 'issuer' | 'title' | 'dateDocument' | 'datePublication' | 'other';

/** Labels of a page's particulars (信息公开目录). */
const LABELS: readonly (readonly [Field, string])[] = [
  ['number', '发文字号|文件字号|公文字号|文件编号|发文编号|文号'],
  ['issuer', '发文机关|发文单位|发文机构|发布机构|发布机关|制定机关|公开责任部门|制文单位'],
  ['title', '标题|名称|文件名称|信息名称|公文标题|文件标题'],
  ['dateDocument', '成文日期|成文时间|签发日期|发文日期|发文时间|印制日期'],
  ['datePublication', '发布日期|发布时间|公开日期|公开时间|公布日期|印发日期'],
  ['other', '索引号|信息索引号|主题分类|信息分类|分类|主题词|关键词|有效性|时效性|时效状态|效力状态|是否有效|生效日期|生效时间|实施日期|施行日期|废止日期|失效日期|失效时间|体裁分类|体裁|文种|公开形式|公开方式|公开范围|公开类别|组配分类|服务对象分类|统一登记号|规范性文件登记号|登记号|内容概述|信息来源|所属栏目'],
]; // biome-ignore format: a table

const FIELDS = new Map(LABELS.flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)));
const ANY = [...FIELDS.keys()].sort((a, b) => b.length - a.length).join('|');
const LABEL = new RegExp(`[【[]?(?<label>${ANY})[】\\]]?(?:[:]|\\t)`, 'gu');
const BEGINS = new RegExp(`^[【[]?(?:${ANY})[】\\]]?(?:[:]|\\t|$)`, 'u');

export interface Particulars {
  readonly fields: ReadonlyMap<Field, Passage>;
  readonly lines: ReadonlySet<Paragraph>;
}

/** Particulars in labelled lines or cells above a text: 发文机关：… 成文日期：… If a label is alone on its line, the next line is its value. */
export function particularsOf(paragraphs: readonly Paragraph[]): Particulars {
  const fields = new Map<Field, Passage>();
  const lines = new Set<Paragraph>();
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || !BEGINS.test(fold(paragraph.text))) continue;
    lines.add(paragraph);
    const found = fieldsIn(paragraph);
    const [last] = found.slice(-1);
    const next = paragraphs[i + 1];
    if (last && last.value.text === '' && next && !BEGINS.test(fold(next.text)) && next.text.length <= 80) {
      lines.add(next);
      found.splice(-1, 1, { ...last, value: next });
      i++;
    }
    for (const { field, value } of found)
      if (field !== 'other' && value.text !== '' && isOf(field, value.text) && !fields.has(field)) fields.set(field, value);
  }
  return { fields, lines };
}

function fieldsIn(paragraph: Paragraph): { field: Field; value: Passage }[] {
  const text = fold(paragraph.text);
  if (!/[:\t]/u.test(text))
    return [{ field: FIELDS.get(text.replace(/[【】[\]]/gu, '')) ?? 'other', value: slice(paragraph, text.length) }];
  const labels = [...text.matchAll(LABEL)];
  return labels.map((match, i) => ({
    field: FIELDS.get(match.groups?.label ?? '') ?? 'other',
    value: trim(slice(paragraph, match.index + match[0].length, labels[i + 1]?.index ?? text.length)),
  }));
}

/** Checks a value by its field: a number, a date, words. */
function isOf(field: Field, value: string): boolean {
  if (field === 'number') return documentNumber(value) !== null;
  if (field === 'dateDocument' || field === 'datePublication') return paragraphDate(fold(value)) !== null;
  return value.length >= 2 && !/^[-—/无]+$/u.test(value);
}
