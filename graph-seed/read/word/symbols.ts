/** Characters for signs of symbol fonts (w:sym), by font and code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    163: '≤',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    165: '∞',
    174: '→',
    215: '⋅',
    97: 'α',
    98: 'β',
    68: 'Δ',
    83: 'Σ',
    109: 'μ',
    112: 'π',
    87: 'Ω',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    119: '◆',
    161: '○',
    167: '▪',
    168: '□',
    171: '★',
    216: '➢',
    224: '→',
    251: '☒',
    252: '✔',
    253: '☒',
    254: '☑',
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [0x81 + i, String.fromCodePoint(0x2460 + i)])),
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [0x8c + i, String.fromCodePoint(0x2776 + i)])),
  },
  'wingdings 2': {
    80: '✔',
    81: '☒',
    82: '☑',
    83: '☒',
    163: '□',
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [0x6a + i, String.fromCodePoint(0x2460 + i)])),
  },
};

/** A private code, which symbol fonts use for their signs. */
export const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/** The name of a symbol font in lower case; undefined for any other font. */
export const symbolFont = (font: string | undefined): string | undefined => {
  const name = (font ?? '').toLowerCase();
  return name in SIGNS ? name : undefined;
};

/** The character for a hexadecimal code of a font: the sign of a symbol font, else the character with this code; '' if there is none. */
export function symbol(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (!(value > 0 && value <= 0xffff)) return '';
  const name = symbolFont(font);
  if (name) return SIGNS[name]?.[value & 0xff] ?? '';
  return isPrivate(value) ? '' : String.fromCharCode(value);
}

/** Words with private codes replaced by the signs of their font. */
export const withSigns = (words: string, font: string | undefined): string =>
  words.replace(/[\uf000-\uf0ff]/gu, (character) => symbol(font, character.charCodeAt(0).toString(16)));
