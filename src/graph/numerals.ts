import { parseChineseNumber, Script, Style, toChineseNumber } from 'parse-chinese-number';

/** Characters that the parser does not know. */
const OTHER_FORMS: Readonly<Record<string, string>> = { '○': '〇', 廿: '二十', 卅: '三十' };

/** The value of a Chinese numeral, decimals included (十二, 廿一, 叁, 一百八十, 二〇二五, 一点五); undefined for other words. */
export function spelledOut(word: string): number | undefined {
  const value = parseChineseNumber(word.replace(/[○廿卅]/gu, (character) => OTHER_FORMS[character] ?? character));
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** A whole number in ASCII or Chinese digits (12, 十二, 二〇二五); 0 for other words. */
export function numberOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const value = spelledOut(printed) ?? 0;
  return Number.isInteger(value) ? value : 0;
}

/** A number of at most 16 digits as a Chinese numeral: 10 is 十, 1.5 is 一点五, 3050000 is 三百零五万. */
export function spelled(value: number): string {
  return (toChineseNumber(value, Style.Small, Script.Simplified) ?? '').replace(/^一十/u, '十');
}
