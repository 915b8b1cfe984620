import { Locale } from 'opencc-js/t2cn';

/** OpenCC's conversions from traditional to simplified characters: of phrases, and of characters. */
const DICTIONARIES: readonly unknown[] = Locale.to.cn.flat();

/** An entry of one character; | separates entries. 乾 is left out, because simplified texts use it too (乾隆). */
const PAIR = /(?<=^|\|)(?!乾)(.) (.)(?=\||$)/gu;

/** Traditional characters (繁体) in texts and queries, with their simplified forms. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  DICTIONARIES.flatMap((dictionary) =>
    Array.from(String(dictionary).matchAll(PAIR), ([, traditional = '', simplified = '']) => [traditional, simplified] as const),
  ),
);
