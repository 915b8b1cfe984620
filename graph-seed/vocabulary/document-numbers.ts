import { plain } from '../passage';

/** 发文字号: 机关代字, year in any of four kinds of brackets, 序号 (GB/T 9704-2012 §7.2.5); and 公告2021年第3号. */
const NUMBER = /^(?<code>[\p{Script=Han}]{2,16}?)[〔【[(](?<year>\d{4,5})[〕】\])](?<serial>\d{1,5})号$/u;
const ANNOUNCEMENT = /^(?<code>[\p{Script=Han}]{2,24}公告)(?<year>\d{4})年第(?<serial>\d{1,5})号$/u;

export interface DocumentNumber {
  /** 晋政办发〔2026〕3号: hexagonal brackets, ASCII digits, no spaces. */
  readonly canonical: string;
  /** 机关代字: 晋政办发 */
  readonly code: string;
  /** As printed; five digits are damage. */
  readonly year: string;
  readonly serial: string;
}

/** The document number that a text is, in any bracket style, width and spacing, or null where it is none. */
export function documentNumber(text: string): DocumentNumber | null {
  const folded = plain(text);
  const groups = (NUMBER.exec(folded) ?? ANNOUNCEMENT.exec(folded))?.groups;
  if (!groups) return null;
  const { code = '', year = '', serial = '' } = groups;
  const canonical = ANNOUNCEMENT.test(folded) ? folded : `${code}〔${year}〕${serial}号`;
  return { canonical, code, year, serial };
}

/** True where the year is no year: 〔20234〕. */
export const isDamaged = (number: DocumentNumber): boolean => number.year.length !== 4;

/**
 * The number that a damaged one was, if exactly one of the numbers printed elsewhere has its 代字 and 序号 and a year that loses one digit to it.
 * @param printed numbers in canonical form
 */
export function repaired(damaged: DocumentNumber, printed: Iterable<string>): string | null {
  const years = new Set([...damaged.year].map((_, i) => damaged.year.slice(0, i) + damaged.year.slice(i + 1)));
  const candidates = new Set(
    [...printed].filter((other) => [...years].some((year) => other === `${damaged.code}〔${year}〕${damaged.serial}号`)),
  );
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : null;
}
