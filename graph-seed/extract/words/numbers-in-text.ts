import type { Span } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { PROVINCE_LETTER } from '../../vocabulary/jurisdictions';
import { NATIONAL_ORGANS } from '../../vocabulary/national-organs';
import { oneOf } from '../../vocabulary/words';

const YEAR = '(?:19|20)\\d{2,3}|[一二][〇○零九][〇○零一二三四五六七八九]{2}';
const SERIAL = '\\d{1,5}|[一二三四五六七八九十百零〇○]{1,5}';
const MORE = `(?:[、,和及](?:第?(?:${SERIAL})号|(?:${SERIAL})(?=[、,和及号])))`;
/** 机关代字 + year + serial: 晋政办发〔2026〕3号, 财税(2019)13号, 〔2021〕5号、6号, 〔2021〕5、6号. */
const AGENCY = new RegExp(
  `[〔[(【](?<year>${YEAR})[〕\\])】]第?(?<serials>(?:${SERIAL})(?:号)?${MORE}*(?<!号)号|(?:${SERIAL})号${MORE}*)`,
  'gu',
);
/** Organ + kind + serial: 国家税务总局公告2021年第3号, 国务院令第722号. */
const NOTICE = new RegExp(`(?<kind>公告|通告|令)(?:[〔[(]?(?<year>${YEAR})年?[〕\\])]?)?第?(?<serials>(?:${SERIAL})号${MORE}*)`, 'gu');
const EACH = new RegExp(SERIAL, 'gu');
const CODE = /[\p{Script=Han}A-Za-z]{2,24}$/u;
/** Organs that issue jointly, each with its name. */
const ORGANS = /(?:[\p{Script=Han}]{1,14}[部局委会署行厅院][、,]){0,4}[\p{Script=Han}]{2,24}$/u;
/** Organs of the nation in any number: 财政部和税务总局公告, 教育部等五部门公告. */
const NATIONAL = new RegExp(
  `(?<![省市县区])(?:中华人民共和国)?(?:${oneOf([...NATIONAL_ORGANS.keys()])}[、,和及与]?){1,6}(?:等[一-龥]{1,3}部门)?$`,
  'u',
);
const LONGEST_CODE = 60;
/** Words of the sentence that stand directly before a code. 自, 从 and the like also begin codes (自贡、从江). */
const LEAD = new RegExp(
  `^.*(?:根据|依据|按照|依照|参照|对照|遵照|比照|遵循|遵守|落实|贯彻|执行|实施|适用|沿用|符合|违反|属于|享受|获得|领取|取得|纳入|列入|引用|援引|依托|结合|涉及|包括|其中|此前|停止|代替|取代|废止|文件|通知|意见|办法|规定|以及|印发|转发|见|按|及|(?<!共)和|与|等|的|对|原|将|即|是|为|由|在|已|被|除|凭|(?:自(?!治)|[从依经以])(?=国|${PROVINCE_LETTER}|.+(?:[厅局部委署]|政府)$))(?=.{2})`,
  'u',
);

/** A day before the organ of a number: 2018年5月12日|浙江省人民政府令, 二〇一八年|国务院令. Its figures are no letters of a code. */
const DAY =
  /(?:(?:(?<=\d)|[〇○零一二三四五六七八九]{4})年|(?<=\d)月|(?<=\d)日)(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十]{1,3}日)?(?=.{2})/uy;

/** A document number found in folded words. `number` is canonical: hexagonal brackets, ASCII digits, no spaces. */
export interface NumberFound extends Span {
  readonly number: string;
}

/** The numbers that one match prints: the first, and those that a list continues (5号、6号), each with its span. */
function* numbersOf(match: RegExpExecArray, code: string, start: number): Generator<NumberFound> {
  const { kind = '', year = '', serials = '' } = match.groups ?? {};
  const at = match.index + match[0].length - serials.length;
  const listed = [...serials.matchAll(EACH)];
  for (const [i, serial] of listed.entries()) {
    const printed = kind ? `${code}${kind}${year && `${year}年`}第${serial[0]}号` : `${code}〔${year}〕${serial[0]}号`;
    const number = documentNumber(printed)?.canonical ?? damaged(code, year, serial[0], kind);
    if (!number) continue;
    const from = i === 0 ? start : at + serial.index;
    const upTo = at + serial.index + serial[0].length;
    yield { start: from, end: listed.length === 1 || serials[serial.index + serial[0].length] === '号' ? upTo + 1 : upTo, number };
  }
}

/** A number whose year is damaged (〔20234〕) is kept as printed. */
const damaged = (code: string, year: string, serial: string, kind: string): string | null =>
  kind === '' && code.length > 1 && year.length === 5 ? `${code}〔${year}〕${serial}号` : null;

/** All document numbers in folded words, in order. */
export function numbersIn(words: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const pattern of [AGENCY, NOTICE])
    for (const match of words.matchAll(pattern)) {
      const before = words.slice(Math.max(0, match.index - LONGEST_CODE), match.index);
      const national = pattern === NOTICE ? NATIONAL.exec(before)?.[0] : undefined;
      const printed = national ?? ((pattern === NOTICE ? ORGANS : CODE).exec(before)?.[0] ?? '').replace(LEAD, '');
      const code = printed.slice(dayBefore(before, printed.length));
      if (code.length >= 2) found.push(...numbersOf(match, code, match.index - code.length));
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The length of a day that stands before the organ in the last characters of a text. */
function dayBefore(text: string, length: number): number {
  DAY.lastIndex = text.length - length;
  return DAY.exec(text)?.[0].length ?? 0;
}

/** The number that begins at `at`. All characters before its year are its code. */
export function numberAt(words: string, at: number): NumberFound | null {
  const window = words.slice(at, at + 80);
  for (const pattern of [AGENCY, NOTICE]) {
    const [match] = [...window.matchAll(pattern)];
    const code = match && window.slice(0, match.index);
    if (!match || !code || !/^[\p{Script=Han}A-Za-z、]{2,}$/u.test(code)) continue;
    const [first] = numbersOf(match, code, 0);
    if (first) return { number: first.number, start: at, end: at + match.index + match[0].length };
  }
  return null;
}
