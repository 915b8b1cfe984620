import { Locale } from 'opencc-js/t2cn';

/** From traditional characters to simplified ones, as OpenCC has it: of phrases, and of characters. */
const DICTIONARIES: readonly unknown[] = Locale.to.cn.flat();

/** An entry of one character; they are parted by |. 乾 is left out: simplified texts have it too (乾隆). */
const PAIR = /(?<=^|\|)(?!乾)(.) (.)(?=\||$)/gu;

/** Traditional characters (繁体) by which a text may print the words of the vocabulary, or a question may ask for them, with their simplified forms. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  DICTIONARIES.flatMap((dictionary) =>
    Array.from(String(dictionary).matchAll(PAIR), ([, traditional = '', simplified = '']) => [traditional, simplified] as const),
  ),
);
