import { titleKey } from '../../src/graph/model';
import type { ClauseSegment, DocumentSegment } from '../types';
import { grams, likeness } from './grams';

/** The least similarity of the words of one text in two files. */
const SAME_TEXT = 0.8;

/** True for one text in two files or formats: the same title, no different issuers, and nearly the same words. */
export function isSameText(one: DocumentSegment, other: DocumentSegment): boolean {
  const [title, otherTitle] = [one, other].map(({ head }) => titleKey(head.title?.text ?? ''));
  if (title && otherTitle && title !== otherTitle) return false;
  const shared = one.head.issuers.some((name) => other.head.issuers.includes(name));
  if (one.head.issuers.length > 0 && other.head.issuers.length > 0 && !shared) return false;
  const [a, b] = [one, other].map((segment) => grams(wordsOf(segment.clauses).slice(0, 50_000)));
  return a !== undefined && b !== undefined && likeness(a, b).similarity >= SAME_TEXT;
}

const wordsOf = (clauses: readonly ClauseSegment[]): string =>
  clauses.map(({ words, children }) => words.text + wordsOf(children)).join('');
