import { shown } from './nearest';
import type { FilterScope } from './scope';

/** The words of a text in a filter, folded. Null for none and for white space; empty, with a warning, for a text without letters and digits. */
export function wordsIn(
  { warn }: Pick<FilterScope, 'warn'>,
  field: string,
  text: string | null | undefined,
  fold: (word: string) => string,
): string[] | null {
  if (text == null || text.trim() === '') return null;
  const words = text.split(/[\s\p{Default_Ignorable_Code_Point}]+/u).map(fold);
  const found = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (found.length === 0) warn(field, 'UNKNOWN', () => `${shown(text)} has neither letters nor digits.`);
  return found;
}
