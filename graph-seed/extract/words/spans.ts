import { firstThat } from '../../sorted';
import type { Span } from '../../types';

/** The index of the first item that ends after `at`. `items` are in order and do not overlap. */
export const firstEndingAfter = (items: readonly Span[], at: number): number => firstThat(items, ({ end }) => end > at);

/** The items that lie wholly within `span`. `items` are in order and do not overlap. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstThat(items, ({ start }) => start >= span.start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.end > span.end) break;
    found.push(item);
  }
  return found;
}

/** True where `at` lies in one of `items`, after its first character. `items` are in order and do not overlap. */
export const standsIn = (items: readonly Span[], at: number): boolean => (items[firstEndingAfter(items, at)]?.start ?? at) < at;

/** The spans of all matches of a global pattern. */
export const spansOf = (words: string, pattern: RegExp): Span[] =>
  Array.from(words.matchAll(pattern), ({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** The spans of all matches of a global pattern in a part of the words. */
export const spansIn = (words: string, { start, end }: Span, pattern: RegExp): Span[] =>
  spansOf(words.slice(start, end), pattern).map((span) => ({ start: start + span.start, end: start + span.end }));
