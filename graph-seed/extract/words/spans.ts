import type { Span } from '../../types';

/** Index of the first of `items` for which `holds` does; it holds for all behind the first for which it does. Their number where it holds for none. */
export function firstThat<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of `items`, which are in order and do not overlap, that ends after `at`. */
export const firstEndingAfter = (items: readonly Span[], at: number): number => firstThat(items, ({ end }) => end > at);

/** Those of `items`, which are in order and do not overlap, that lie wholly within `span`. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstThat(items, ({ start }) => start >= span.start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.end > span.end) break;
    found.push(item);
  }
  return found;
}

/** True where one of `items`, which are in order and do not overlap, has `at` behind its first character. */
export const standsIn = (items: readonly Span[], at: number): boolean => (items[firstEndingAfter(items, at)]?.start ?? at) < at;

/** Where a pattern matches. */
export const spansOf = (words: string, pattern: RegExp): Span[] =>
  Array.from(words.matchAll(pattern), ({ 0: text, index }) => ({ start: index, end: index + text.length }));
