import { spelled, spelledOut } from '../graph/model';

/** Characters of a numeral in words (中文数字) without 万 and 亿. */
const NUMERALS = '〇零一二两三四五六七八九十百千壹贰叁参肆伍陆柒捌玖拾佰仟';
const IN_WORDS = `[${NUMERALS}]+(?:点[${NUMERALS}]+)?`;
const CURRENCY = '人民币|美元|欧元|港元|元';

/** A number with its unit: 30%, 百分之三十, 1‰, 千分之五, 500万元, 500万, 五百万元, 五百万. A sum in words has a power of ten: 三元区 has no sum. */
export const FIGURE = new RegExp(
  [
    `(?<![\\d.,])\\d+(?:[.,]\\d+)*\\s*(?:[十百千万亿]*(?:${CURRENCY})|[十百千万亿]+|[%‰‱])`,
    `[百千万]分之(?:\\d+(?:\\.\\d+)?|${IN_WORDS})`,
    `(?<![${NUMERALS}万亿点数几])(?![百千佰仟])(?=[${NUMERALS}点]*[十百千万亿拾佰仟])[${NUMERALS}][${NUMERALS}万亿点]*(?:(?:${CURRENCY})|(?<=[万亿]))`,
  ].join('|'),
  'gu',
);

/** Whether a text is a figure and nothing else. */
export const isFigure = (text: string): boolean => text.match(FIGURE)?.[0] === text;

const SHARE = /^(?:(?<number>[\d.,]+)(?<sign>[%‰‱])|(?<words>[百千万]分之)(?<said>.+))$/u;
const SUM = new RegExp(`^(?:(?<number>\\d+(?:[.,]\\d+)*)(?<units>[十百千万亿]*)|(?<said>[^\\d]+?))(?<currency>${CURRENCY}|)$`, 'u');

/** Units of printed shares with their parts in the whole. */
const SHARES = [
  { sign: '%', words: '百分之', parts: 100, most: 9_999 },
  { sign: '‰', words: '千分之', parts: 1_000, most: 99 },
  { sign: '‱', words: '万分之', parts: 10_000, most: 99 },
] as const;

const POWERS: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** Units of printed sums with their values, and the smallest and largest number that texts use with them. */
const UNITS: readonly (readonly [unit: string, value: number, least: number, most: number])[] = [
  ['', 1, 1, 999_999],
  ['万', 1e4, 0.1, 999_999],
  ['百万', 1e6, 1, 9],
  ['千万', 1e7, 1, 9],
  ['亿', 1e8, 0.1, 99_999],
];

/** All printed forms of a figure, the given one first: 5000万元, 5,000万元, 5千万元, 0.5亿元, 五千万元; 30%, 百分之三十; 5‰, 千分之五, 0.5%. */
export function formsOf(figure: string): string[] {
  return [...new Set([figure, ...(shares(figure) ?? sums(figure))])];
}

const numeric = (digits: string) => Number(digits.replaceAll(',', ''));

function shares(figure: string): string[] | null {
  const { number, sign, words, said = '' } = SHARE.exec(figure)?.groups ?? {};
  const unit = SHARES.find((one) => one.sign === sign || one.words === words);
  if (!unit) return null;
  const value = (number === undefined ? (spelledOut(said) ?? Number(said)) : numeric(number)) / unit.parts;
  return SHARES.flatMap(({ sign: mark, words: before, parts, most }) => {
    const count = Number((value * parts).toFixed(4));
    return count > 0 && count <= most ? [`${count}${mark}`, `${before}${count}`, ...inWords(count).map((one) => before + one)] : [];
  });
}

function sums(figure: string): string[] {
  const { number, units = '', said = '', currency } = SUM.exec(figure)?.groups ?? {};
  if (currency === undefined) return [];
  const power = Array.from(units).reduce((product, unit) => product * (POWERS[unit] ?? 1), 1);
  const value = number === undefined ? spelledOut(said) : numeric(number) * power;
  if (value === undefined) return [];
  const inDigits = UNITS.flatMap(([unit, one, least, most]) => {
    const count = Number((value / one).toFixed(4));
    const isPrinted = count >= least && count <= most && count * one === value && (least < 1 || Number.isInteger(count));
    if (!isPrinted || (unit === '' && currency === '')) return [];
    return [String(count), count.toLocaleString('en')].map((printed) => `${printed}${unit}${currency}`);
  });
  return [...inDigits, ...(Number.isInteger(value) ? inWords(value).map((words) => words + currency) : [])];
}

/** A number in words: 200 is 二百 or 两百. None for a number too large to be printed so. */
function inWords(value: number): string[] {
  if (!(value <= Number.MAX_SAFE_INTEGER)) return [];
  const words = spelled(value);
  return [...new Set([words, words.replace(/^二(?=[百千万亿])/u, '两')])];
}

const BEFORE_DIGITS = '(?<![0-9]|[0-9][.,])';
const BEFORE_WORDS = `(?<![${NUMERALS}万亿点])`;
const AFTER_DIGITS = '(?![0-9]|[.,][0-9])';
const AFTER_WORDS = `(?![${NUMERALS}万亿点])`;

/** A regular expression, for Java too, that matches a figure but no part of a longer number. */
export function patternOf(form: string): string {
  const [first = '', last = ''] = [form.at(0), form.at(-1)];
  const before = /\d/u.test(first) ? BEFORE_DIGITS : BEFORE_WORDS;
  const after = /\d/u.test(last) ? AFTER_DIGITS : NUMERALS.includes(last) ? AFTER_WORDS : '';
  return `${before}${form.replace(/[.]/gu, '[.]')}${after}`;
}
