/** A number with its unit: 30%, 百分之三十, 1‰, 500万元, 500万. */
export const FIGURE =
  /(?<![\d.,])\d+(?:[.,]\d+)*\s*(?:[十百千万亿]*(?:人民币|美元|欧元|港元|元)|[十百千万亿]+|[%‰])|百分之(?:\d+(?:\.\d+)?|[一二三四五六七八九十]{1,3})/gu;

const PERCENT = /^(?<number>\d+(?:\.\d+)?)%$|^百分之(?<said>.+)$/u;
const SUM = /^(?<number>\d+(?:[.,]\d+)*)(?<units>[十百千万亿]*)(?<yuan>元?)$/u;

const POWERS: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** Units of printed sums with their values, and the smallest and largest number that texts use with them. */
const UNITS: readonly (readonly [unit: string, value: number, least: number, most: number])[] = [
  ['', 1, 1, 999_999],
  ['万', 1e4, 0.1, 999_999],
  ['百万', 1e6, 1, 9],
  ['千万', 1e7, 1, 9],
  ['亿', 1e8, 0.1, 99_999],
];

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 1 to 99 by their Chinese names: 十, 十五, 三十, 九十九. */
const SAID = new Map(
  Array.from({ length: 99 }, (_, i) => i + 1).map((n) => {
    const tens = Math.floor(n / 10);
    return [`${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[n % 10]}`, n] as const;
  }),
);

/** All printed forms of a figure, the given one first: 5000万元, 5,000万元, 5千万元, 0.5亿元; 30%, 百分之三十. */
export function formsOf(figure: string): string[] {
  return [...new Set([figure, ...(percents(figure) ?? sums(figure))])];
}

function percents(figure: string): string[] | null {
  const { number, said } = PERCENT.exec(figure)?.groups ?? {};
  if (number === undefined && said === undefined) return null;
  const value = String(number ?? SAID.get(said ?? '') ?? said);
  const words = [...SAID].find(([, n]) => String(n) === value)?.[0];
  return [`${value}%`, `百分之${value}`, ...(words ? [`百分之${words}`] : [])];
}

function sums(figure: string): string[] {
  const { number = '', units = '', yuan } = SUM.exec(figure)?.groups ?? {};
  if (yuan === undefined) return [];
  const value = Array.from(units).reduce((product, unit) => product * (POWERS[unit] ?? 1), Number(number.replaceAll(',', '')));
  return UNITS.flatMap(([unit, one, least, most]) => {
    const count = Number((value / one).toFixed(4));
    const isPrinted = count >= least && count <= most && count * one === value && (least < 1 || Number.isInteger(count));
    if (!isPrinted || (unit === '' && yuan === '')) return [];
    return [String(count), count.toLocaleString('en')].map((printed) => `${printed}${unit}${yuan}`);
  });
}
