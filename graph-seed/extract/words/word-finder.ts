import type { Span } from '../../types';

/** A spelling of a vocabulary in running text, with everything that it can mean. */
export interface Mention<V> extends Span {
  readonly values: readonly V[];
}

/** Quotation marks and blanks, which one text prints about a name and the next does not: “专精特新”企业, 专精特新企业. */
const SET_ASIDE = new Set('“”‘’「」『』"\'" \u3000');

/** The text without what is set aside, and the place of every character left in the text as it was. */
function bare(text: string): { letters: string; at: Int32Array } {
  const at = new Int32Array(text.length);
  const kept: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (SET_ASIDE.has(letter)) continue;
    at[kept.length] = i;
    kept.push(letter);
  }
  return { letters: kept.join(''), at };
}

/**
 * Finds the spellings of a vocabulary in folded text: longest first, none overlapping another, in order, in one pass.
 * A spelling that several entries share carries all their values.
 */
export function wordFinder<V>(entries: Iterable<readonly [spelling: string, value: V]>): (text: string) => Mention<V>[] {
  const meanings = new Map<string, V[]>();
  for (const [spelling, value] of entries) meanings.set(spelling, [...(meanings.get(spelling) ?? []), value]);
  const byFirst = new Map<string, string[]>();
  for (const spelling of meanings.keys()) {
    const first = spelling[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.length - a.length);
  return (text) => {
    const { letters, at } = bare(text);
    const found: Mention<V>[] = [];
    for (let i = 0; i < letters.length; ) {
      const spelling = byFirst.get(letters[i] ?? '')?.find((one) => letters.startsWith(one, i));
      if (spelling) found.push({ start: at[i] ?? 0, end: (at[i + spelling.length - 1] ?? 0) + 1, values: meanings.get(spelling) ?? [] });
      i += spelling?.length ?? 1;
    }
    return found;
  };
}

/** A word of a vocabulary in running text, with its class. */
export interface Cue<K extends string = string> extends Span {
  readonly kind: K;
}

/** As `wordFinder`, for words in classes; a word of several belongs to the first. */
export function cueFinder<K extends string>(classes: Readonly<Record<K, readonly string[]>>): (text: string) => Cue<K>[] {
  const find = wordFinder((Object.keys(classes) as K[]).flatMap((kind) => classes[kind].map((word) => [word, kind] as const)));
  return (text) => find(text).flatMap(({ start, end, values: [kind] }) => (kind === undefined ? [] : [{ start, end, kind }]));
}
