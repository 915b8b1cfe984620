import { numberOf } from './numerals';
import { SIMPLIFIED } from './traditional';

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
/** A character that folding may change. Simplified characters, letters and digits of ASCII stay. */
const FOLDABLE = new RegExp(`[^\\u4E00-\\u9FFF0-9A-Za-z]|${TRADITIONAL.source}`, 'u');

/** A text for comparison: NFKC, simplified characters, without invisible characters (zero-width, variation selectors). */
export function folded(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  const shown = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
  return shown.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

/** A label before a number (文号：…). */
const NUMBER_LABEL = /^(?:发文字号|发文文号|文件编号|文件字号|文号)[:：]?/u;
/** A year in Chinese digits (〔二〇二六〕, 二○二六年), and a number in words after it or after 第 (〔2026〕三号, 令第七百二十二号). */
const SPELLED = /[〇○零一二三四五六七八九]{4}(?=[\p{Pe}\p{Pf}>年])|(?<=[\p{Pe}\p{Pf}>第])[〇○零一二三四五六七八九十百千]{1,9}(?=号)/gu;

/**
 * A document number (发文字号) for comparison. Differences of bracket style, width, spacing and dash, surrounding marks, 号文, a label or a title
 * before it, and a year or number in Chinese digits are removed.
 * 晋政办发〔2026〕3号, （晋政办发(2026)03 號文）。, 《…措施》（晋政办发〔2026〕3号） → 晋政办发2026-3; 公告2021年第3号 → 公告2021-3.
 */
export function numberKey(number: string): string {
  const plain = folded(number)
    .replace(/\s+/gu, '')
    .replace(NUMBER_LABEL, '')
    .replace(SPELLED, (words) => String(numberOf(words)))
    .replace(/^《.*》(?=[^》]*\d)/su, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[\p{Ps}\p{Pi}<](\d+)[\p{Pe}\p{Pf}>]第?0*/u, '$1-')
    .replace(/(\d{4})年第?0*(?=\d)/u, '$1-');
  return withoutOuterMarks(plain).replace(/号(?:文件?)?$/u, '');
}

/** A text without marks at both ends. The time is linear: a pattern that ends in `+$` takes the square for a row of marks inside the text. */
export function withoutOuterMarks(text: string): string {
  return /^.*[^\p{P}\p{S}]/su.exec(text)?.[0].replace(/^[\p{P}\p{S}]+/u, '') ?? '';
}

/** Brackets and quotation marks inside words (制(修)订, “专精特新”企业) are removed for search, except between two figures. */
export const INSIDE_WORDS = /[()（）“”‘’"'《》〈〉〔〕【】[\]\s]+/u;
const MARKS = new RegExp(INSIDE_WORDS.source, 'gu');
const BEFORE = /[0-9A-Za-z%‰]$/u;
const AFTER = /^[0-9A-Za-z]/u;
/** Common punctuation stays as printed: texts have much of it, and nobody searches for it. */
const WORDS = /[^，。；：、！？（）]+/gu;

/** A text in the form for search: folded, in lower case, without brackets and quotation marks inside words. */
export function searched(text: string): string {
  const plain = text.replace(WORDS, (words) => folded(words).toLowerCase());
  return plain.replace(MARKS, (marks, at: number) => {
    const isBetween = AFTER.test(plain.charAt(at + marks.length)) && BEFORE.test(plain.charAt(at - 1));
    return isBetween ? ' ' : '';
  });
}

/** Several texts in the form for search, joined by commas. */
export const searchedTexts = (texts: readonly (string | null | undefined)[]): string =>
  texts.flatMap((text) => (text ? [searched(text)] : [])).join('，');

/** A name for comparison: folded letters and digits. 各县（市、区）人民政府 = 各县(市区)人民政府 */
export function nameKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** A title for comparison: 《…的通知》 = …的通知 */
export const titleKey = nameKey;

/** A locator for comparison: folded, without white space. （二十五） / 1 = (二十五)/1 */
export function locatorKey(locator: string): string {
  return folded(locator).replace(/\s+/gu, '');
}
