import { fold, join, slice } from '../../passage';
import type { Passage } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { LETTERHEAD_FIRST } from '../../vocabulary/letterheads';
import type { Paragraph } from '../paragraphs';

/** Numbers on one line with their separators: 晋工信发〔2021〕5号、晋财企〔2021〕6号 */
const EACH =
  /[^〕】\])〉>、,;/\s]{1,60}[〔【[(〈<][^〔【[(〈<〕】\])〉>]{4,5}[〕】\])〉>]\s*第?[^号]{1,6}号|[^、,;/\s][^;]{1,60}(?:令|公告|通告)[(]?[^号]{0,12}号[)]?/gu;
/** The bare number of a 令 or 公告: 第88号, 2021年第3号 */
const BARE = /^[(]?(?:[\d〇○零一二三四五六七八九]{4}年)?第?(?:\d{1,5}|[一二三四五六七八九十百零〇○]{1,6})号[)]?$/u;
const ORDER = /(?:令|公告|通告)$/u;
/** 签发人：张三 beside the number of a report. */
const SIGNED_BY = /签发人[:].{0,20}$/u;

export interface PrintedNumber {
  readonly passage: Passage;
  /** The printed form, if it is incomplete: 第88号 */
  readonly bare: string | null;
}

export interface NumberLines {
  readonly numbers: readonly PrintedNumber[];
  readonly lines: ReadonlySet<Paragraph>;
  /** Organs printed over a 令 or 公告. */
  readonly organs: readonly Passage[];
}

/**
 * The document numbers (发文字号) in the lines of a head, in order. A joint document may have several. The bare number of a 令 or 公告 includes
 * the organ on the lines above it.
 */
export function numberLines(paragraphs: readonly Paragraph[]): NumberLines {
  const numbers: PrintedNumber[] = [];
  const lines = new Set<Paragraph>();
  const organs: Passage[] = [];
  paragraphs.forEach((paragraph, i) => {
    const text = fold(paragraph.text);
    if (BARE.test(text)) {
      const above = orderAbove(paragraphs, i);
      const whole = above && join([...above, paragraph]);
      if (!above || !whole || !documentNumber(whole.text)) return;
      numbers.push({ passage: whole, bare: paragraph.text.replace(/[（()）]/gu, '') });
      for (const line of above) lines.add(line);
      lines.add(paragraph);
      const organ = join(above);
      organs.push(slice(organ, 0, organ.text.search(/(?:令|公告|通告)$/u)));
      return;
    }
    const found = numbersIn(paragraph);
    if (found.length === 0) return;
    lines.add(paragraph);
    numbers.push(...found.map((passage) => ({ passage, bare: null })));
    for (const passage of found) {
      const order = /^(?<organ>.{2,60}?)(?:令|公告|通告)[(]?(?:\S{4}年)?第?[^号]{1,6}号[)]?$/u.exec(fold(passage.text).replace(/\s/gu, ''))
        ?.groups?.organ;
      if (order && !/[〔[【(]/u.test(order)) organs.push(slice(passage, 0, order.length));
    }
  });
  return { numbers, lines, organs };
}

/** Lines above a bare number that name organs and end in 令 or 公告: 山西省财政厅 / 山西省民政厅 / 公告 */
function orderAbove(paragraphs: readonly Paragraph[], at: number): Paragraph[] | null {
  if (!ORDER.test(fold(paragraphs[at - 1]?.text ?? ''))) return null;
  for (let from = at - 1; from >= 0 && from >= at - 5; from--) {
    const above = paragraphs.slice(from, at);
    const text = above.map((line) => fold(line.text)).join('');
    if (/[。;:]|\d/u.test(text) || text.length > 80) return null;
    if (text.length >= 4) return above;
  }
  return null;
}

/** The numbers on a line that holds only numbers, brackets, a letterhead or a signatory (签发人); empty if it has other words. */
function numbersIn(paragraph: Paragraph): Passage[] {
  const text = fold(paragraph.text).replace(SIGNED_BY, '');
  if (text.length > 160 || !text.includes('号')) return [];
  const start = LETTERHEAD_FIRST.exec(text)?.[0].length ?? (/^[(](?=.{4,60}号[)]$)/u.test(text) ? 1 : 0);
  const end = start === 1 ? text.length - 1 : text.length;
  const inner = slice(paragraph, start, end);
  if (documentNumber(inner.text)) return [inner];
  const folded = text.slice(start, end);
  const found = [...folded.matchAll(EACH)].map((match) => slice(inner, match.index, match.index + match[0].length));
  const rest = folded.replace(EACH, '').replace(/[、,;/\s\t()]|和|及/gu, '');
  return rest === '' && found.every((one) => documentNumber(one.text)) ? found : [];
}
