import type { Notice } from '../../types';
import type { Refusal } from '../format';
import { refusal } from '../refusals';

/** The most pages that are read. */
export const MOST_PAGES = 1000;
export const tooManyPages = (): Refusal => refusal('TOO_LARGE', '超过 1,000 页，没有读入。请拆分后再提供。');

/** Numbers of pages, runs joined: 3、7–9 */
function pageList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

const WAY_OUT = '请提供 Word 版，或先用 OCR 软件转成双层 PDF 并核对金额。';
export const scanned = (pages: readonly number[]): Refusal => ({
  refused: { code: 'SCANNED', message: `第 ${pageList(pages)} 页是扫描图像，没有文字层，没有读入。${WAY_OUT}` },
});
export const partlyScanned = (pages: readonly number[]): Notice => ({
  code: 'SCANNED',
  message: `第 ${pageList(pages)} 页是扫描图像，没有文字层，这几页没有读入，其余各页已读入。${WAY_OUT}`,
});
export const partlyDamaged = (pages: readonly number[]): Notice => ({
  code: 'DAMAGED',
  message: `第 ${pageList(pages)} 页已损坏，这几页没有读入，其余各页已读入。请重新导出后再提供。`,
});

/**
 * A text layer is garbled if more than this share of its Han characters is outside the usual sets, or more than this share of its letters
 * and digits has no code.
 */
const SPOILT = 0.05;
/** Fewer such characters are ignored. */
const FEW = 5;

/** Characters in common use on the mainland (GB 2312) and elsewhere (the first plane of Big5), and 〇 of years. */
const USUAL = new Set(['〇', ...rows('gb18030', 0xb0, 0xf7, 0xa1, 0xfe), ...rows('big5', 0xa4, 0xc6, 0x40, 0xfe)]);

function rows(encoding: string, from: number, to: number, low: number, high: number): string {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++)
    for (let place = low; place <= high; place++) if (place < 0x7f || place > 0xa0) bytes.push(row, place);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

/** The refusal of a garbled text; null for a reliable one. */
export function spoilt(text: string): Refusal | null {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const strangers = han.filter((character) => !USUAL.has(character)).length;
  const strange = strangers < FEW ? 0 : strangers / han.length;
  const uncoded = uncodedIn(text);
  if (strange <= SPOILT && (uncoded.count < FEW || uncoded.share <= SPOILT)) return null;
  const told = strange > SPOILT ? `${percent(strange)} 的汉字不在通用字集` : `${percent(uncoded.share)} 的字符没有编码`;
  const message = `文字层已损坏（${told}），复制出来是乱码，没有读入。请提供 Word 版或重新打印成 PDF。`;
  return { refused: { code: 'SPOILT_TEXT', message } };
}

/** A warning about characters without a code that are too few for a refusal. */
export function partlyUncoded(text: string): Notice | null {
  const { count } = uncodedIn(text);
  const message = `有 ${count} 个字符没有编码，读入时以“\uFFFD”代替。请对照原件核对，或提供 Word 版。`;
  return count > 0 ? { code: 'SPOILT_TEXT', message } : null;
}

/** Private codes, except those of symbol fonts (Wingdings), whose signs are not words. */
const UNCODED = /(?![\uF000-\uF0FF])[\p{Co}\uFFFD]/gu;

function uncodedIn(text: string): { count: number; share: number } {
  const count = text.match(UNCODED)?.length ?? 0;
  return { count, share: count / Math.max(1, count + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)) };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
