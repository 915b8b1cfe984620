import { fold, slice, trim } from '../../passage';
import type { Passage } from '../../types';
import { labelledLine, unitList } from '../../vocabulary/unit-lists';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '〕': '〔', '】': '【', ']': '[', '》': '《' };

/** 咨询电话：0353-123456（市林业局）: a bracket after a contact says whose it is. */
const CONTACT = /(?:电话|热线|联系人|联系方式|地址|网址|邮箱|传真)[^。;]{0,40}$/u;

/**
 * Separates the bracket of responsible units (责任单位) at the end of a paragraph, or the line that names them, from the words before it.
 * All four kinds of brackets count. （产业基金） and （2022年12月底前完成） stay in the text.
 */
export function closingUnits(paragraph: Passage): { words: Passage; units: Passage | null } {
  const text = fold(paragraph.text);
  const labelled = labelledLine(text);
  if (labelled >= 0 && unitList(slice(paragraph, labelled)))
    return { words: trim(slice(paragraph, 0, labelled)), units: slice(paragraph, labelled) };
  const end = /[。;]$/u.test(text) ? text.length - 1 : text.length;
  const open = PAIRS[text[end - 1] ?? ''];
  if (!open || open === '《') return { words: paragraph, units: null };
  const start = openingOf(text, end - 1, open, text[end - 1] ?? '');
  if (start < 0 || CONTACT.test(text.slice(0, start)) || !unitList(slice(paragraph, start, end))) return { words: paragraph, units: null };
  return { words: trim(slice(paragraph, 0, start)), units: slice(paragraph, start) };
}

/** Index of the bracket that opens the one at `close`, past nested pairs of the same kind; -1 if there is none. */
function openingOf(text: string, close: number, open: string, shut: string): number {
  let depth = 0;
  for (let i = close; i >= 0 && close - i < 600; i--) {
    if (text[i] === shut) depth++;
    if (text[i] === open && --depth === 0) return i;
  }
  return -1;
}
