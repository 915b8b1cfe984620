import type { LinkedClause } from '../linked';
import { fold } from '../passage';
import type { Span } from '../types';

/** Works a thing out once for each object, however many pairs ask for it. */
export function oncePer<K extends object, T>(work: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}

/** A clause's own words, folded: as many characters as printed. */
export const foldedWords = oncePer((clause: LinkedClause): string => fold(clause.segment.words.text));

const STOP = /[。;\n]/u;

/** From the begin of the sentence in which a span begins to the end of that in which it ends. */
export function boundsOf(words: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !STOP.test(words[from - 1] ?? '')) from--;
  while (to < words.length && !STOP.test(words[to - 1] ?? '')) to++;
  return [from, to];
}
