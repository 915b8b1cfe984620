import { numberOf } from '../../../src/graph/model';
import { fold } from '../../passage';
import type { Paragraph } from '../paragraphs';

/** Forms of numbers that texts use beside those of `vocabulary/numberings`: 2-1, 【1】, a), 甲、, 第一， 措施1： */
const FORMS: readonly RegExp[] = [
  /^\d{1,2}[-—–](?<n>\d{1,2})(?![\d%‰元万亿年月日个])/u,
  /^[【[](?<n>\d{1,2}|[一二三四五六七八九十]{1,2})[】\]]/u,
  /^[(]?(?<n>[a-z])[).、]/u,
  /^[(]?(?<n>[甲乙丙丁戊己庚辛])[)、.]/u,
  /^第(?<n>[一二三四五六七八九十]{1,2}|\d{1,2})[,、:.]/u,
  /^(?!附[件表图])\p{Script=Han}{2,4}(?<n>\d{1,2}|[一二三四五六七八九十]{1,2})[:]/u,
];
const ORDERS = ['abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛'];

/** Lines that begin with numbers of a form that does not divide texts. A form counts if two of its lines follow each other by number. */
export function inUnknownForms(body: readonly Paragraph[]): Paragraph[] {
  const lines = body.filter(({ isRow }) => !isRow).map((paragraph) => ({ paragraph, opening: fold(paragraph.text.slice(0, 12)) }));
  const found = new Set<Paragraph>();
  for (const form of FORMS) {
    let last: { readonly value: number; readonly paragraph: Paragraph } | undefined;
    for (const { paragraph, opening } of lines) {
      const n = form.exec(opening)?.groups?.n;
      if (n === undefined) continue;
      const value = Math.max(...ORDERS.map((order) => order.indexOf(n) + 1)) || numberOf(n);
      if (last && value === last.value + 1) found.add(last.paragraph).add(paragraph);
      last = { value, paragraph };
    }
  }
  return body.filter((paragraph) => found.has(paragraph));
}
