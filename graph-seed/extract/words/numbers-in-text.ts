import type { Span } from '../../types';

/** 机关代字 + year + serial: 晋政办发〔2026〕3号, 财税(2019)13号. */
const AGENCY = /[〔[(【]((?:19|20)\d{2,3})[〕\])】]第?(\d{1,5})号/gu;
/** 国家税务总局公告2021年第3号, 国务院令第722号. */
const NOTICE = /(公告|通告|令)(?:[〔[(]?((?:19|20)\d{2})年?[〕\])]?)?第(\d{1,4})号/gu;
const CODE = /[\p{Script=Han}A-Za-z]{2,24}$/u;
const LONGEST_CODE = 24;
/** Words of the sentence that run into a code. */
const LEAD =
  /^.*(?:根据|依据|按照|依照|参照|遵照|落实|贯彻|执行|实施|废止|文件|通知|意见|办法|规定|以及|印发|转发|见|按|及|和|与|等|的|对|原|将|即|是|为)(?=.{2})/u;

/** A document number in folded words, canonical: hexagonal brackets, ASCII digits, no spaces. */
export interface NumberFound extends Span {
  readonly number: string;
}

/** Every document number in folded words, in order. */
export function numbersIn(words: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const pattern of [AGENCY, NOTICE])
    for (const match of words.matchAll(pattern)) {
      const codeEnd = match.index + (pattern === NOTICE ? (match[1] ?? '').length : 0);
      const code = CODE.exec(words.slice(Math.max(0, codeEnd - LONGEST_CODE), codeEnd))?.[0].replace(LEAD, '') ?? '';
      const number = build(code, match);
      if (number) found.push({ start: codeEnd - code.length, end: match.index + match[0].length, number });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** 晋政办发 with 〔2026〕3号; 国务院令 with 第722号. Null where no code stands before. */
function build(code: string, [, first = '', second, serial]: RegExpExecArray): string | null {
  if (serial === undefined) return code.length < 2 ? null : `${code}〔${first}〕${second}号`;
  return code.length <= first.length ? null : `${code}${second ? `${second}年` : ''}第${serial}号`;
}

/** The number that begins at `at`, all that stands there before the year being its code. */
export function numberAt(words: string, at: number): NumberFound | null {
  const window = words.slice(at, at + 64);
  for (const pattern of [AGENCY, NOTICE]) {
    const match = [...window.matchAll(pattern)][0];
    if (!match) continue;
    const code = window.slice(0, match.index + (pattern === NOTICE ? (match[1] ?? '').length : 0));
    const number = /^[\p{Script=Han}A-Za-z]+$/u.test(code) ? build(code, match) : null;
    if (number) return { number, start: at, end: at + match.index + match[0].length };
  }
  return null;
}
