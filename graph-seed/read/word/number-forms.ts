/** The form of an automatic number (编号格式, ST_NumberFormat of ECMA-376 part 1, 17.18.59). */
type Form = (value: number) => string;

const DIGITS = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const LEGAL_TRADITIONAL = [...'零壹貳參肆伍陸柒捌玖'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const decimal: Form = String;
const mapped =
  (digits: readonly string[]): Form =>
  (value) =>
    [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
/** One character per number; digits beyond the last. */
const listed =
  (first: string, count: number): Form =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : decimal(value);
const cycle =
  (signs: readonly string[]): Form =>
  (value) =>
    signs[(value - 1) % signs.length] ?? decimal(value);
const upper =
  (form: Form): Form =>
  (value) =>
    form(value).toUpperCase();

/** a … z, aa, bb … */
const letter: Form = (value) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const roman: Form = (value) => {
  let text = '';
  let rest = value;
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
};

/** 一百二十三 with the given words for ten, hundred, thousand. 12 is 十二 if `bare`, else 一十二. */
const counting =
  (digits: readonly string[], units: readonly string[], bare: boolean): Form =>
  (value) => {
    if (value >= 10_000) return decimal(value);
    const places = [...String(value)].map(Number);
    let text = '';
    places.forEach((digit, i) => {
      const unit = units[places.length - 2 - i] ?? '';
      if (digit > 0) text += (digit === 1 && unit === units[0] && i === 0 && bare ? '' : (digits[digit] ?? '')) + unit;
      else if (places.slice(i).some((later) => later > 0) && !text.endsWith(digits[0] ?? '')) text += digits[0];
    });
    return text;
  };

const counted = counting(DIGITS, ['十', '百', '千'], true);
const upToHundred: Form = (value) => (value < 100 ? counted(value) : mapped(DIGITS)(value));

/** Forms by their names. Zero is 〇, which Word prints as ○. */
const FORMS: Readonly<Record<string, Form>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: mapped([...'０１２３４５６７８９']),
  decimalFullWidth2: mapped([...'０１２３４５６７８９']),
  decimalEnclosedCircle: listed('①', 20),
  decimalEnclosedCircleChinese: listed('①', 20),
  decimalEnclosedParen: listed('⑴', 20),
  decimalEnclosedFullstop: listed('⒈', 20),
  ideographEnclosedCircle: listed('㊀', 10),
  numberInDash: (value) => `- ${value} -`,
  chineseCounting: upToHundred,
  chineseCountingThousand: counted,
  taiwaneseCounting: upToHundred,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counting(['', ...DIGITS.slice(1)], ['十', '百', '千'], true),
  ideographDigital: mapped(DIGITS),
  taiwaneseDigital: mapped(DIGITS),
  japaneseDigitalTenThousand: mapped(DIGITS),
  koreanDigital2: mapped(DIGITS),
  chineseLegalSimplified: counting(LEGAL, ['拾', '佰', '仟'], false),
  ideographLegalTraditional: counting(LEGAL_TRADITIONAL, ['拾', '佰', '仟'], false),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) => cycle(STEMS)(value) + cycle(BRANCHES)(value),
  lowerLetter: letter,
  upperLetter: upper(letter),
  lowerRoman: roman,
  upperRoman: upper(roman),
  ordinal: (value) => value + (ORDINALS.get(ENGLISH.select(value)) ?? 'th'),
  hex: (value) => value.toString(16).toUpperCase(),
  none: () => '',
  bullet: () => '',
};

const ENGLISH = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINALS = new Map<string, string>([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

/** Forms that apply to every number, zero and below included. */
const FROM_ZERO = new Set(['none', 'bullet', 'decimalZero']);
/** The greatest number that Word prints in a form. Larger ones are in digits. */
const MOST = 32_767;

/** A number in a form, or null for an unknown form. A custom form is known if it pads with zeros (001, 002). */
export function formed(value: number, form: string, custom: string | undefined): string | null {
  const padded = form === 'custom' ? /^0+1\b/u.exec(custom ?? '')?.[0] : undefined;
  if (padded) return String(value).padStart(padded.length, '0');
  const make = FORMS[form];
  if (!make) return null;
  return (value >= 1 && value <= MOST) || FROM_ZERO.has(form) ? make(value) : decimal(value);
}
