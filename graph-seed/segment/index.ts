import type { DocumentSegment, SourceText } from '../types';
import { compilation, isCompilation } from './compilation';
import { document } from './document';
import { list, listsOf } from './list';

/** A text cut into its parts. Never refuses one: what has no numbers is all opening. */
export function segment(source: SourceText): DocumentSegment {
  const lists = listsOf(source);
  if (lists.length > 0) return list(source, lists);
  return isCompilation(source) ? compilation(source) : document(source);
}
