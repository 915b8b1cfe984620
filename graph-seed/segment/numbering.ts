import { parseChineseNumber } from 'parse-chinese-number';
import { fold } from '../passage';

/** The ways in which Chinese texts number their parts (GB/T 9704-2012 §7.3.3 and 立法技术规范). */
export type Numbering = '章' | '条' | '一、' | '（一）' | '1.' | '（1）' | '①';

export interface NumberedStart {
  readonly numbering: Numbering;
  readonly value: number;
  /** Length of the printed number, its mark included. */
  readonly length: number;
  /** As it goes into a locator: 第三条 一 （五） 1 */
  readonly label: string;
}

const CHINESE = '[一二三四五六七八九十百零〇\\s]{1,9}';
const SHAPES: readonly (readonly [Numbering, RegExp, (digits: string) => string])[] = [
  ['章', new RegExp(`^第(${CHINESE}|[\\d\\s]{1,5})([编章节])`, 'u'), (digits) => digits],
  ['条', new RegExp(`^第(${CHINESE}|[\\d\\s]{1,7})条`, 'u'), (digits) => `第${digits}条`],
  ['一、', new RegExp(`^(${CHINESE})[、.]`, 'u'), (digits) => digits],
  ['（一）', new RegExp(`^[(](${CHINESE})[)]、?`, 'u'), (digits) => `（${digits}）`],
  ['1.', /^(\d{1,3})\s?[.、]/u, (digits) => digits],
  ['（1）', /^[(](\d{1,3})[)]、?/u, (digits) => `（${digits}）`],
  ['①', /^([①-⑳])/u, (digits) => digits],
];

/** The number with which a paragraph begins, if it begins with one. Digits that go on behind the mark (1.5) are told by `followedByDigit`. */
export function numberedStart(text: string): (NumberedStart & { followedByDigit: boolean }) | null {
  const head = text.slice(0, 20);
  const folded = /^[①-⑳]/u.test(head) ? head : fold(head);
  for (const [numbering, shape, label] of SHAPES) {
    const match = shape.exec(folded);
    if (!match) continue;
    const digits = (match[1] ?? '').replace(/\s+/gu, '');
    const value = numbering === '①' ? digits.charCodeAt(0) - 0x245f : Number(parseChineseNumber(digits));
    if (!Number.isInteger(value) || value < 1) continue;
    const printed = numbering === '章' ? `第${digits}${match[2]}` : label(digits);
    return { numbering, value, length: match[0].length, label: printed, followedByDigit: /^\d/u.test(folded.slice(match[0].length)) };
  }
  return null;
}
