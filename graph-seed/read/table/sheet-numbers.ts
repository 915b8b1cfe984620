/** Built-in formats of dates (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are the Chinese ones. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  ...Object.fromEntries([14, 15, 16, 17, 22, 30, 36, 50, 52].map((id) => [id, 'yyyy-m-d'])),
  ...Object.fromEntries([27, 28, 29, 31, 51, 53, 54, 57, 58].map((id) => [id, 'yyyy年m月d日'])),
};
const DAY = 86_400_000;

/** How the numbers of a workbook are printed. */
export interface NumberFormats {
  /** Format of a cell's style, by the number of the style. */
  readonly codes: readonly (string | undefined)[];
  /** True if days are counted from 1904. */
  readonly from1904: boolean;
}

/** The code of a number format: built in, or the workbook's own. */
export const formatCode = (id: number, own: ReadonlyMap<number, string>): string | undefined => own.get(id) ?? BUILT_IN[id];

/** A number as the cell shows it: a date, a share, a sum with its unit; without thousands separators. */
export function shownNumber(value: number, code: string | undefined, from1904: boolean): string {
  const [section = ''] = (code ?? '').split(';');
  const shape = section.replace(/\[[^\]]*\]|_.|\*./gu, '');
  const bare = shape.replace(/"[^"]*"|\\./gu, '');
  if (/[ydh]|年|日|m{3}/iu.test(bare.replace(/general/iu, '')) || (/月/u.test(shape) && /m/iu.test(bare)))
    return shownDate(value, shape, from1904);
  const places = /\.(?<zeros>[0#?]+)/u.exec(bare)?.groups?.zeros;
  const share = bare.includes('%');
  const scaled = Number((share ? value * 100 : value).toPrecision(15));
  const digits = places === undefined ? (/0/u.test(bare) ? String(Math.round(scaled)) : String(scaled)) : fixed(scaled, places);
  const [before = '', after = ''] = literals(shape);
  return before + digits + (share ? '%' : '') + after;
}

/** A number with as many decimals as the format has zeros, and more if optional places are needed. */
function fixed(value: number, places: string): string {
  const least = [...places].filter((place) => place === '0').length;
  const text = value.toFixed(Math.min(places.length, 20));
  return text.replace(new RegExp(`(\\.\\d{${least}}\\d*?)0+$`, 'u'), '$1').replace(/\.$/u, '');
}

/** Words before and after the digits: 0"万元" */
function literals(shape: string): [string, string] {
  const plain = shape.replace(/\\(.)/gu, '"$1"');
  const first = plain.search(/[0#?](?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  if (first < 0) return ['', ''];
  const words = (text: string) => text.replace(/[0#?.,%]|General/giu, '').replaceAll('"', '');
  return [words(plain.slice(0, first)), words(plain.slice(first))];
}

function shownDate(value: number, shape: string, from1904: boolean): string {
  // Excel counts 29 February 1900, which did not exist; earlier days are off by one.
  const days = from1904 ? value + 1_462 : value;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.floor(days) * DAY);
  if (Number.isNaN(date.getTime())) return String(value);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const hasDay = /d/iu.test(shape);
  const minutes = Math.round((value - Math.floor(value)) * 1_440);
  const time = /h/iu.test(shape) ? `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` : '';
  if (!/[yd]|年|月/iu.test(shape)) return time;
  const inWords = `${/y/iu.test(shape) ? `${year}年` : ''}${month}月${hasDay ? `${day}日` : ''}`;
  const inDigits = [year, String(month).padStart(2, '0'), ...(hasDay ? [String(day).padStart(2, '0')] : [])].join('-');
  return `${/年|月/u.test(shape) ? inWords : inDigits} ${time}`.trim();
}
