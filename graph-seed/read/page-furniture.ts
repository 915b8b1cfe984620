import { fold } from '../passage';
import type { FurnitureReason } from '../types';
import type { Page, Piece } from './placed';

type Measures = Pick<Page, 'number' | 'width' | 'height'>;

/** Where page numbers and running heads stand: so much of the page's height from its top and its bottom. */
const TOP = 0.1;
const BOTTOM = 0.88;
/** Lines at one height, in points. */
const ONE_HEIGHT = 4;
/** A watermark is so much higher than the text. */
const HUGE = 1.8;

const PAGE_NUMBER =
  /^(?:[-—–―‐·•~]+\d{1,4}[-—–―‐·•~]+|第?\d{1,4}页?[,，/]?(?:共|of|\/)\d{1,4}页?|第\d{1,4}页|Page\d{1,4}(?:of\d{1,4})?|[ivxlc]{1,6})$/iu;
const DIGITS = /^\d{1,4}$/u;
/** What a browser prints above and below a page: the time and the title, the address and the number of the page. */
const BROWSER = /^(?:\d{4}\/\d{1,2}\/\d{1,2},?\d{1,2}:\d{2}|(?:https?|file):\/\/\S*?\d{1,4}\/\d{1,4}$)/u;
/** Words that begin a part of the text wherever they stand. */
const PART = /^(?:附[件表录图]|第[一二三四五六七八九十百\d]+[编章节条]|[(]?[一二三四五六七八九十]+[、)]|[(]?\d{1,3}[、.)])/u;

/** Pieces that are no words of the text: 页码, 页眉, 页脚, 水印, a table's head that is printed on each page again. */
export function pageFurniture(
  pages: readonly Measures[],
  pieces: readonly (readonly Piece[])[],
  bodySize: number,
): Map<Piece, FurnitureReason> {
  const reasons = new Map<Piece, FurnitureReason>();
  const same = new Map<string, { piece: Piece; page: Measures }[]>();
  const digits: { piece: Piece; offset: number }[] = [];
  pages.forEach((page, i) => {
    for (const piece of pieces[i] ?? []) {
      const text = fold(piece.text).replace(/\s+/gu, '');
      const atEdge = piece.base < page.height * TOP || piece.base > page.height * BOTTOM;
      if (atEdge && text.length <= 12 && PAGE_NUMBER.test(text)) reasons.set(piece, 'page number');
      else if (atEdge && BROWSER.test(text)) reasons.set(piece, 'running head');
      else if (atEdge && DIGITS.test(text)) digits.push({ piece, offset: Number(text) - page.number });
      const isHuge = piece.size > HUGE * bodySize;
      if ((atEdge || isHuge) && !piece.isRow && !PART.test(text)) {
        const key = `${text.replace(/\d+/gu, '#')} ${Math.round(page.width)} ${Math.round(piece.base / ONE_HEIGHT)}`;
        const found = same.get(key);
        if (found) found.push({ piece, page });
        else same.set(key, [{ piece, page }]);
      }
    }
  });
  for (const { piece, offset } of digits)
    if (digits.filter((one) => one.offset === offset).length >= Math.min(2, digits.length)) reasons.set(piece, 'page number');
  for (const found of same.values()) {
    const isRepeated = new Set(found.map(({ page }) => page.number)).size >= Math.max(2, pages.length / 4);
    if (!isRepeated) continue;
    for (const { piece } of found) if (!reasons.has(piece)) reasons.set(piece, piece.size > HUGE * bodySize ? 'watermark' : 'running head');
  }
  repeatedHeads(pieces, reasons);
  return reasons;
}

/** The first row of a table that is printed at the top of the next page again. */
function repeatedHeads(pieces: readonly (readonly Piece[])[], reasons: Map<Piece, FurnitureReason>): void {
  let head: Piece | undefined;
  for (const page of pieces) {
    const words = page.filter((piece) => !reasons.has(piece));
    const first = words[0];
    if (head && first?.isRow && first.text === head.text) reasons.set(first, 'running head');
    const table = words.findLastIndex((piece) => !piece.isRow);
    const begins = words[table + 1];
    if (!words.at(-1)?.isRow) head = undefined;
    else if (table >= 0 || !head) head = begins;
  }
}
