import { Locale } from 'opencc-js/t2cn';

/** OpenCC's dictionaries from traditional to simplified Chinese, for phrases and for characters. */
const DICTIONARIES: readonly unknown[] = Locale.to.cn.flat();

/** A dictionary entry of one character; | separates entries. 乾 is left out, because simplified texts use it too (乾隆). */
const PAIR = /(?<=^|\|)(?!乾)(.) (.)(?=\||$)/gu;

/** Traditional characters (繁体) with their simplified forms. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  DICTIONARIES.flatMap((dictionary) =>
    Array.from(String(dictionary).matchAll(PAIR), ([, traditional = '', simplified = '']) => [traditional, simplified] as const),
  ),
);
