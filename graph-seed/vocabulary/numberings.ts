import { numberOf } from '../../src/graph/model';
import { fold } from '../passage';

/** The numberings of Chinese texts (GB/T 9704-2012 §7.3.3, 立法技术规范), outermost first; technical plans use 1, 1.1, 1.1.1. */
const NUMBERINGS = [
  '部分',
  '编',
  '分编',
  '章',
  '节',
  '条',
  '一、',
  '（一）',
  '1',
  '1.1',
  '1.1.1',
  '1.1.1.1',
  'Ⅰ.',
  '1.',
  '（1）',
  '1）',
  '①',
  'A.',
  '一是',
] as const;
export type Numbering = (typeof NUMBERINGS)[number];

export interface NumberedStart {
  readonly numbering: Numbering;
  readonly value: number;
  /** Length of the printed number, its mark included. */
  readonly length: number;
  /** Its form in a locator: 第三条 一 （五） 1 1.2 */
  readonly label: string;
  /** True if only the sequence can decide whether it is a number (1.80周岁…, 一是…, A.…). */
  readonly doubtful: boolean;
}

const HAN = '[一二三四五六七八九十百零〇○廿卅]{1,7}';
const EITHER = `(?:${HAN}|\\d{1,4})`;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** True if the words after a number, or its value, make it doubtful. */
type Doubt = (rest: string, value: number) => boolean;
const always: Doubt = () => true;

interface Shape {
  readonly numbering: Numbering;
  readonly pattern: RegExp;
  readonly label: (groups: Readonly<Record<string, string | undefined>>) => string;
  /** Words after a mark that is no number (第三条规定的…, 1.5倍). */
  readonly never?: RegExp;
  readonly doubtful?: Doubt;
}

/** 第三条规定的奖励, 第三条第一款: a citation. */
const CITED =
  /^(?:第(?:[一二三四五六七八九十百\d]+)[款项条]|[、和及与或至到](?:第?[一二三四五六七八九十百]|第?\d{1,3}(?!\d))|规定|所[称列述指]|之规定|中(?:的|所|规定|明确)|的)/u;
/** 一、二等奖; 一、二、三产业: an enumeration follows. */
const COUNTS_ON = /^(?<next>[一二三四五六七八九十])[、等类级线期批档产星和及或至]/u;
const countsOn: Doubt = (rest, value) => numberOf(COUNTS_ON.exec(rest)?.groups?.next ?? '') === value + 1;
const ITEM_CITED = /^(?:[、和及至或~—-]+[(]?[一二三四五六七八九十\d]{1,3}[)]|[款项](?:规定|所|中|的|和|至|、|$))/u;
/** 1.5倍, 2.5万元: a decimal. */
const DECIMAL = /^\d+(?:\.\d+)?(?:[%‰]|倍|[万亿千百]|元|个百分点|个点|米|公里|吨|亩|平方|度|折|兆|小时|℃|[kMGT]?W)/u;
const ENUMERATED = /^[、和至~-]?[①-⑳]/u;

const numeral = (numbering: Numbering, pattern: string, label: (digits: string) => string, rest: Partial<Shape> = {}): Shape => ({
  numbering,
  pattern: new RegExp(`^${pattern}`, 'u'),
  label: ({ n = '' }) => label(n),
  ...rest,
});
const division = (numbering: Numbering, unit: string): Shape => ({
  numbering,
  pattern: new RegExp(`^第(?<n>${EITHER})(?<unit>${unit})`, 'u'),
  label: ({ n, unit: printed }) => `第${n}${printed}`,
  never: CITED,
});

const SHAPES: readonly Shape[] = [
  division('部分', '部分'),
  division('分编', '分编'),
  division('编', '[编篇]'),
  division('章', '章'),
  division('节', '节'),
  {
    numbering: '条',
    pattern: new RegExp(`^第(?<n>${EITHER})条(?:之(?<sub>[一二三四五六七八九十]))?`, 'u'),
    label: ({ n, sub }) => `第${n}条${sub ? `之${sub}` : ''}`,
    never: CITED,
  },
  numeral('一、', `(?<n>${HAN})[、.]`, (n) => n, { doubtful: countsOn }),
  numeral('（一）', `[(]?(?<n>${HAN})[)]、?`, (n) => `（${n}）`, { never: ITEM_CITED }),
  numeral('1.1.1.1', '(?<n>\\d{1,2}(?:\\.\\d{1,2}){3})(?![.\\d])[.、]?', (n) => n, { doubtful: always }),
  numeral('1.1.1', '(?<n>\\d{1,2}(?:\\.\\d{1,2}){2})(?![.\\d])[.、]?', (n) => n, { doubtful: always }),
  numeral('1.', '(?<n>\\d{1,3})[.、]', (n) => n, { never: DECIMAL, doubtful: (rest) => /^(?:\d|$)/u.test(rest) }),
  numeral('（1）', '[(](?<n>\\d{1,3})[)]、?', (n) => `（${n}）`, { never: ITEM_CITED }),
  numeral('1）', '(?<n>\\d{1,2})[)]、?', (n) => `${n}）`),
  numeral('①', '(?<n>[①-⑳㉑-㉟])', (n) => n, { never: ENUMERATED }),
  numeral('Ⅰ.', '(?<n>[Ⅰ-Ⅻ])[、.]', (n) => n, { doubtful: always }),
  numeral('A.', '(?<n>[A-Z])[、.]', (n) => n, { doubtful: always }),
  numeral('一是', `(?<n>[一二三四五六七八九十]{1,2})是`, (n) => `${n}是`, { doubtful: always }),
];

/** 1.1 is tried before 1. in texts with such numbers. */
const DECIMALS: Shape = numeral('1.1', '(?<n>\\d{1,2}\\.\\d{1,2})(?![.\\d])[.、]?', (n) => n, { never: DECIMAL, doubtful: always });
/** 1 总则: a number without a mark, over 1.1. */
const BARE: Shape = numeral('1', '(?<n>\\d{1,2})(?=\\p{Script=Han}[^。;,:]{1,20}$)', (n) => n, { doubtful: always });
const SHAPES_OF_DECIMALS: readonly Shape[] = [SHAPES.slice(0, 10), DECIMALS, SHAPES.slice(10), BARE].flat();

/** Numbers of one character: ㈠ ⑴ ⒈, first and last, their numbering, and their printed form. */
const ENCLOSED: readonly (readonly [first: number, last: number, Numbering, label: (value: number) => string])[] = [
  [0x3220, 0x3229, '（一）', (value) => `（${'一二三四五六七八九十'[value - 1]}）`],
  [0x2474, 0x2487, '（1）', (value) => `（${value}）`],
  [0x2488, 0x249b, '1.', (value) => String(value)],
  [0x2776, 0x277f, '①', (value) => String.fromCharCode(0x245f + value)],
];

/**
 * The number at the beginning of a paragraph, or null.
 * @param decimals True if the text uses 1, 1.1, 1.1.1.
 */
export function numberedStart(text: string, decimals = false): NumberedStart | null {
  const enclosed = enclosedStart(text);
  if (enclosed) return enclosed;
  const head = [...text.slice(0, 40)].map((character) => (/[①-⑳Ⅰ-Ⅻ]/u.test(character) ? character : fold(character))).join('');
  for (const { numbering, pattern, label, never, doubtful } of decimals ? SHAPES_OF_DECIMALS : SHAPES) {
    const match = pattern.exec(head);
    if (!match) continue;
    const groups = match.groups ?? {};
    const rest = head.slice(match[0].length).trimStart();
    const value = numberIn(numbering, groups.n ?? '') + numberOf(groups.sub ?? '') / 1000;
    if (value <= 0 || never?.test(rest)) continue;
    const length = match[0].length + (/^\s/u.exec(head.slice(match[0].length))?.[0].length ?? 0);
    return { numbering, value, length, label: label(groups), doubtful: doubtful?.(rest, value) ?? false };
  }
  return null;
}

/** Reads 11.200万元以下的项目 as number 11. It may be a decimal too: only the numbers before and after it decide. */
export function figureStart(text: string): NumberedStart | null {
  const { n = '', rest = '' } = /^(?<n>[1-9]\d{0,2})\.(?<rest>\d.*)$/u.exec(fold(text.slice(0, 40)))?.groups ?? {};
  if (!DECIMAL.test(rest)) return null;
  return { numbering: '1.', value: Number(n), length: n.length + 1, label: n, doubtful: true };
}

function enclosedStart(text: string): NumberedStart | null {
  const code = text.charCodeAt(0);
  const kind = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  if (!kind) return null;
  const [first, , numbering, label] = kind;
  const value = code - first + 1;
  return { numbering, value, length: 1, label: label(value), doubtful: false };
}

/** 0 if the digits are not a number. */
function numberIn(numbering: Numbering, digits: string): number {
  const code = digits.charCodeAt(0);
  if (numbering === '①') return code <= 0x2473 ? code - 0x245f : code - 0x3250 + 20;
  if (numbering === 'Ⅰ.') return code - 0x215f;
  if (numbering === 'A.') return LETTERS.indexOf(digits) + 1;
  return numberOf(digits.split('.').at(-1) ?? '');
}

/** The parent's label in a decimal number: 1.2 in 1.2.3; empty for other numberings. */
export const within = ({ numbering, label }: NumberedStart): string => (numbering.startsWith('1.1') ? label.replace(/\.\d+$/u, '') : '');

const RANKS = new Map(NUMBERINGS.map((numbering, rank) => [numbering, rank]));
export const rankOf = (numbering: Numbering): number => RANKS.get(numbering) ?? 0;
