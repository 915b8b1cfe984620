import { readPlain } from '../../graph-seed/read';
import { segment } from '../../graph-seed/segment';
import type { ClauseSegment, DocumentSegment, SourceText } from '../../graph-seed/types';

/** The texts in a file of these lines, segmented. */
export const texts = (text: string | readonly string[], file = 'text.txt'): readonly DocumentSegment[] =>
  segment(readPlain(file, new TextEncoder().encode(typeof text === 'string' ? text : text.join('\n'))) as SourceText);

/** The only text of a file. @throws Error where there are several or none */
export function cut(text: string | readonly string[]): DocumentSegment {
  const [only, ...more] = texts(text);
  if (!only || more.length > 0) throw new Error(`${more.length + 1} texts`);
  return only;
}

/** Clauses with their descendants, in the order of the text. */
export const flat = (clauses: readonly ClauseSegment[]): ClauseSegment[] => clauses.flatMap((clause) => [clause, ...flat(clause.children)]);

/** Locators in the order of the text, separated by spaces. */
export const locators = (text: string | readonly string[]): string =>
  flat(cut(text).clauses)
    .map(({ locator }) => locator)
    .join(' ');

/** Words of each clause by its locator. */
export const wordsOf = (text: string | readonly string[]): Record<string, string> =>
  Object.fromEntries(flat(cut(text).clauses).map(({ locator, words }) => [locator, words.text]));
