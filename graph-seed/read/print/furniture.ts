import { fold } from '../../passage';
import type { FurnitureReason } from '../../types';
import { PAGE_NUMBER } from '../furniture';
import { isNumber, numberOn } from '../line-words';
import type { LinePiece, Page, Piece } from './placed';

interface PageOfPieces extends Pick<Page, 'width' | 'height'> {
  readonly pieces: readonly Piece[];
}

/** The zones of page numbers and running heads, as shares of the page's height from top and bottom. */
const TOP = 0.1;
const BOTTOM = 0.88;
/** Tolerance of the height of a line, in points. */
const ONE_HEIGHT = 4;
/** The least size of a watermark, as a multiple of the size of the text. */
const HUGE = 1.8;

const ROMAN = /^[ivxlc]{1,6}$/iu;
const DIGITS = /^\d{1,4}$/u;
/** A time as browsers print it, without white space: 2026/3/1 14:05, 2026/3/1 下午2:05, 3/1/26, 2:05 PM, 01/03/2026, 14:05 */
const TIME = String.raw`(?:\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})),?(?:[上下中]午|凌晨|清晨|早上|晚上)?\d{1,2}:\d{2}`;
/** The headers and footers of a browser: time and title, address and page number. */
const BROWSER = new RegExp(String.raw`^(?:${TIME}|(?:https?|file):\/\/\S*?\d{1,4}\/\d{1,4}$)`, 'u');
/** Lines that always belong to the text: they begin a part, end a sentence, or name a sum. */
const isOfText = (text: string): boolean => /^附[件表录图]|[。;:]$|\d[万亿]?元|%/u.test(text) || isNumber(numberOn(text));

/**
 * The lines that are furniture: 页码, 页眉, 页脚, 水印. Running heads and watermarks repeat at one height on a quarter of the pages.
 * @param bodySize Height of the characters of the text, in points.
 */
export function pageFurniture(pages: readonly PageOfPieces[], bodySize: number): Map<Piece, FurnitureReason> {
  const reasons = new Map<Piece, FurnitureReason>();
  const same = new Map<string, LinePiece[]>();
  const digits: { line: LinePiece; offset: number }[] = [];
  for (const { width, height, pieces } of pages) {
    for (const line of pieces) {
      if (line.kind !== 'line') continue;
      const text = fold(line.text).replace(/\s+/gu, '');
      const atEdge = line.base < height * TOP || line.base > height * BOTTOM;
      if (atEdge && text.length <= 12 && (PAGE_NUMBER.test(text) || ROMAN.test(text))) reasons.set(line, 'page number');
      else if (atEdge && BROWSER.test(text)) reasons.set(line, 'running head');
      else if (atEdge && DIGITS.test(text)) digits.push({ line, offset: Number(text) - line.page });
      if ((atEdge || line.size > HUGE * bodySize) && !line.isRow && !isOfText(text)) {
        const key = `${text.replace(/\d+/gu, '#')} ${Math.round(width)} ${Math.round(line.base / ONE_HEIGHT)}`;
        const found = same.get(key);
        if (found) found.push(line);
        else same.set(key, [line]);
      }
    }
  }
  const offsets = digits.map(({ offset }) => offset);
  for (const { line, offset } of digits)
    if (offsets.filter((one) => one === offset).length >= Math.min(2, digits.length)) reasons.set(line, 'page number');
  for (const found of same.values())
    if (new Set(found.map(({ page }) => page)).size >= Math.max(2, pages.length / 4))
      for (const line of found) if (!reasons.has(line)) reasons.set(line, line.size > HUGE * bodySize ? 'watermark' : 'running head');
  return reasons;
}
