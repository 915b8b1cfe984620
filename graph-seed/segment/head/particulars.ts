import { fold, slice, trim } from '../../passage';
import type { Passage } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { beginsWithLabel, labelsIn, type Particular } from '../../vocabulary/particulars';
import { paragraphDate } from '../dates';
import type { Paragraph } from '../paragraphs';

export interface Particulars {
  readonly fields: ReadonlyMap<Particular, Passage>;
  readonly lines: ReadonlySet<Paragraph>;
}

/** Particulars in labelled lines or cells above a text: 发文机关：… 成文日期：… If a label is alone on its line, the next line is its value. */
export function particularsOf(paragraphs: readonly Paragraph[]): Particulars {
  const fields = new Map<Particular, Passage>();
  const lines = new Set<Paragraph>();
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || !beginsWithLabel(fold(paragraph.text))) continue;
    lines.add(paragraph);
    const found = fieldsIn(paragraph);
    const [last] = found.slice(-1);
    const next = paragraphs[i + 1];
    if (last && last.value.text === '' && next && !beginsWithLabel(fold(next.text)) && next.text.length <= 80) {
      lines.add(next);
      found.splice(-1, 1, { ...last, value: next });
      i++;
    }
    for (const { field, value } of found)
      if (field !== 'other' && value.text !== '' && isOf(field, value.text) && !fields.has(field)) fields.set(field, value);
  }
  return { fields, lines };
}

const fieldsIn = (paragraph: Paragraph): { field: Particular; value: Passage }[] =>
  labelsIn(fold(paragraph.text)).map(({ field, start, end }) => ({ field, value: trim(slice(paragraph, start, end)) }));

/** Checks a value by its field: a number, a date, words. */
function isOf(field: Particular, value: string): boolean {
  if (field === 'number') return documentNumber(value) !== null;
  if (field === 'dateDocument' || field === 'datePublication') return paragraphDate(fold(value)) !== null;
  return value.length >= 2 && !/^[-—/无]+$/u.test(value);
}
