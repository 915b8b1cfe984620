import type { DocumentSegment, SourceText } from '../types';
import { compilation, isCompilation } from './compilation';
import { document } from './document';

/** A text cut into its parts. Never refuses one: what has no numbers is all opening. */
export function segment(source: SourceText): DocumentSegment {
  return isCompilation(source) ? compilation(source) : document(source);
}
