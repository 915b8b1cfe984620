import { spelledOut } from '../../../src/graph/model';
import { MAGNITUDES, SPELLED_DIGITS } from '../../vocabulary/money-units';

/** A number as printed. `scale` is the power of ten in its unit: 3.5亿 is 3.5 and 1e8. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly raw: number;
  readonly scale: number;
  readonly spelled: boolean;
}

/** Numerals with more characters are ignored. */
const LONGEST = 20;

// Every alternative matches from its first character on, which keeps a text of digits linear.
const NUMERAL = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\$?[余多]?([十百千拾佰仟]?[万亿]{0,2})|([${SPELLED_DIGITS}]+(?:点[${SPELLED_DIGITS}]+)?)`,
  'gu',
);

function magnitude(scale: string): number {
  let product = 1;
  for (const character of scale) product *= MAGNITUDES[character] ?? 1;
  return product;
}

/** 一百二十万 is 120 and 1e4; 三亿五千万 is taken whole; 千万 is 1000 and 1e4. */
function scaled(word: string): { raw: number; scale: number } | null {
  const stem = word.replace(/[万亿]{1,2}$/u, '');
  const parted = stem !== word && !/[万亿]/u.test(stem);
  const raw = parted ? (stem === '' ? 1 : spelledOut(stem)) : spelledOut(word);
  return raw === undefined ? null : { raw, scale: parted ? magnitude(word.slice(stem.length)) : 1 };
}

/** Vague numbers (数百万, 几千万, 上百万), and a bare power of ten (万元, 亿元) unless it is a threshold (亿元以上, 超亿元) or a part (万分之五). */
function isVague(text: string, word: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[数几]$/u.test(before) || (/^[十百千万亿]/u.test(word) && /(?<!以)上$/u.test(before))) return true;
  if (!/^[万亿]+$/u.test(word)) return false;
  if (text.startsWith('分之', end)) return false;
  return word === '万' || !(/^元?及?以上/u.test(text.slice(end, end + 4)) || /[超过达破逾]/u.test(before));
}

/** All numbers of a text in order: digits with thousands separators (千分位), decimals, 余 and 多, and Chinese numerals. */
export function numerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const [whole, digits, scale = '', spelled] = match;
    const start = match.index;
    const end = start + whole.length;
    if (digits !== undefined) {
      if (digits.length <= LONGEST)
        found.push({ start, end, raw: Number(digits.replaceAll(',', '')), scale: magnitude(scale), spelled: false });
    } else if (spelled !== undefined && spelled.length <= LONGEST) {
      // 3%一5%: a dash that was printed as the numeral one.
      const isDash = spelled === '一' && /[\d%元万亿)]/u.test(text[start - 1] ?? '') && /\d/u.test(text[end] ?? '');
      const number = isDash || isVague(text, spelled, start, end) ? null : scaled(spelled);
      if (number) found.push({ start, end, ...number, spelled: true });
    }
  }
  return found;
}
