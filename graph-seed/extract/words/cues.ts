import type { Span } from '../../types';

export interface Cue<K extends string = string> extends Span {
  readonly kind: K;
}

/** Finds the words of a vocabulary in a text, longest first, none overlapping another, in order; one pass. */
export function cueFinder<K extends string>(vocabulary: Readonly<Record<K, readonly string[]>>): (text: string) => Cue<K>[] {
  const kinds = new Map<string, K>();
  for (const kind of Object.keys(vocabulary) as K[])
    for (const spelling of vocabulary[kind]) if (!kinds.has(spelling)) kinds.set(spelling, kind);
  const pattern = new RegExp([...kinds.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
  return (text) => {
    const found: Cue<K>[] = [];
    for (const { 0: spelling, index } of text.matchAll(pattern)) {
      const kind = kinds.get(spelling);
      if (kind) found.push({ kind, start: index, end: index + spelling.length });
    }
    return found;
  };
}

/** Index of the first item that does not start before `at`; items in order. */
export function firstFrom<T>(items: readonly T[], at: number, startOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
