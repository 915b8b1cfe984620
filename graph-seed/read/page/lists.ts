import { formed } from '../word/number-forms';
import { attribute, type HtmlElement } from './tree';

/** Numbers that a browser prints before the items of a list, by `type` or `list-style-type`. */
const FORMS: Readonly<Record<string, readonly [form: string, mark: string]>> = {
  '1': ['decimal', '.'],
  a: ['lowerLetter', '.'],
  A: ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  decimal: ['decimal', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-ideographic': ['chineseCountingThousand', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['chineseCountingThousand', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
};
const STYLE = /list-style(?:-type)?\s*:\s*(?<type>[\w-]+)/iu;

/** The number of an item of an ordered list as a browser prints it, followed by a space; empty for any other item. */
export function itemNumber(item: HtmlElement, counts: Map<HtmlElement, number>): string {
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '';
  const style = STYLE.exec(attribute(item, 'style') ?? '') ?? STYLE.exec(attribute(list, 'style') ?? '');
  const [form, mark] = FORMS[style?.groups?.type ?? attribute(list, 'type') ?? '1'] ?? [];
  const value = integer(attribute(item, 'value')) ?? (counts.get(list) ?? (integer(attribute(list, 'start')) ?? 1) - 1) + 1;
  counts.set(list, value);
  return form === undefined ? '' : `${formed(value, form, undefined) ?? value}${mark} `;
}

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,6}$/u.test(text) ? Number(text) : undefined;
