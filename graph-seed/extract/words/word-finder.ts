import type { Span } from '../../types';
import type { Letters } from './letters';

/** A spelling of a vocabulary in running text, with every value that it can mean. */
export interface Mention<V> extends Span {
  readonly values: readonly V[];
}

/** The first of `spellings`, sorted longest first, that stands in the letters at `at`. */
function longestAt(spellings: readonly string[] | undefined, letters: string, at: number): string | undefined {
  if (spellings) for (const one of spellings) if (letters.startsWith(one, at)) return one;
  return undefined;
}

/**
 * Builds a finder of a vocabulary's spellings in folded text. It finds the longest spellings, in order and without overlap, in one pass.
 * A spelling that several entries share carries all their values.
 */
export function wordFinder<V>(entries: Iterable<readonly [spelling: string, value: V]>): (letters: Letters) => Mention<V>[] {
  const meanings = new Map<string, V[]>();
  for (const [spelling, value] of entries) meanings.set(spelling, [...(meanings.get(spelling) ?? []), value]);
  const byFirst = new Map<string, string[]>();
  for (const spelling of meanings.keys()) {
    const first = spelling[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.length - a.length);
  return ({ letters, at }) => {
    const found: Mention<V>[] = [];
    for (let i = 0; i < letters.length; ) {
      const spelling = longestAt(byFirst.get(letters[i] ?? ''), letters, i);
      if (spelling) found.push({ start: at[i] ?? 0, end: (at[i + spelling.length - 1] ?? 0) + 1, values: meanings.get(spelling) ?? [] });
      i += spelling?.length ?? 1;
    }
    return found;
  };
}

/** A vocabulary word in running text, with its class. */
export interface Cue<K extends string = string> extends Span {
  readonly kind: K;
}

/** A `wordFinder` for the lexicon words that have a class. A word with several classes gets the first. */
export function cueFinder<E extends { readonly words: readonly string[] }, K extends string>(
  lexicon: readonly E[],
  classOf: (entry: E) => K | undefined,
): (letters: Letters) => Cue<K>[] {
  const find = wordFinder(
    lexicon.flatMap((entry) => {
      const kind = classOf(entry);
      return kind === undefined ? [] : entry.words.map((word) => [word, kind] as const);
    }),
  );
  return (letters) => find(letters).flatMap(({ start, end, values: [kind] }) => (kind === undefined ? [] : [{ start, end, kind }]));
}
