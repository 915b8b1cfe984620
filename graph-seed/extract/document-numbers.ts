import { plain } from '../passage';
import type { Span } from '../types';

/** 机关代字 + year + serial: 晋政办发〔2026〕3号, 财税(2019)13号. */
const AGENCY = /[〔[(【]((?:19|20)\d{2,3})[〕\])】]第?(\d{1,5})号/gu;
/** 国家税务总局公告2021年第3号, 国务院令第722号. */
const NOTICE = /(公告|通告|令)(?:[〔[(]?((?:19|20)\d{2})年?[〕\])]?)?第(\d{1,4})号/gu;
const CODE = /[\p{Script=Han}A-Za-z]{2,24}$/u;
const LONGEST_CODE = 24;
/** Words of the sentence that run into a code. */
const LEAD = /^.*(?:根据|依据|按照|依照|参照|遵照|落实|贯彻|执行|实施|废止|文件|通知|意见|办法|规定|以及|印发|转发|见|按|及|和|与|等|的|对|原|将|即|是|为)(?=.{2})/u;

/** A document number in folded words, canonical: hexagonal brackets, ASCII digits, no spaces. */
export interface NumberFound extends Span {
  readonly number: string;
}

const build = (code: string, year: string | undefined, serial: string) => {
  if (!/(?:公告|通告|令)$/u.test(code)) return `${code}〔${year}〕${serial}号`;
  return year ? `${code}${year}年第${serial}号` : `${code}第${serial}号`;
};

/** Every document number in folded words, in order. */
export function numbersIn(words: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const pattern of [AGENCY, NOTICE])
    for (const match of words.matchAll(pattern)) {
      const notice = pattern === NOTICE;
      const [whole, first = '', second, third = ''] = match;
      const codeEnd = match.index + (notice ? first.length : 0);
      const code = CODE.exec(words.slice(Math.max(0, codeEnd - LONGEST_CODE), codeEnd))?.[0].replace(LEAD, '') ?? '';
      if (code.length < 2 || (notice && code === first)) continue;
      const number = notice ? build(code, second, third) : build(code, first, second ?? '');
      found.push({ start: codeEnd - code.length, end: match.index + whole.length, number });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The number that begins at `at`. */
export function numberAt(words: string, at: number): NumberFound | null {
  const window = words.slice(at, at + 64);
  const match = numbersIn(window).find((one) => /^[\p{Script=Han}A-Za-z]*$/u.test(window.slice(0, one.start)));
  return match && match.start === 0 ? { number: match.number, start: at, end: at + match.end } : null;
}

/** A printed number in canonical form, for comparing: any brackets, width or spacing. */
export function canonicalNumber(printed: string): string {
  const words = plain(printed);
  return numbersIn(words)[0]?.number ?? words;
}
