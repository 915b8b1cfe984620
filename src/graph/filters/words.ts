import { shortEnough } from '../../arguments';
import { shown } from './nearest';
import type { FilterScope } from './scope';

/**
 * The words of a text in a filter, folded. Null for none and for white space; empty, with a warning, for a text without letters and digits.
 * @throws BAD_USER_INPUT for more than 200 UTF-16 units
 */
export function wordsIn(
  { argument, warn }: Pick<FilterScope, 'argument' | 'warn'>,
  field: string,
  text: string | null | undefined,
  fold: (word: string) => string,
): string[] | null {
  if (text == null || text.trim() === '') return null;
  const words = shortEnough(`${argument}.${field}`, text)
    .split(/[\s\p{Default_Ignorable_Code_Point}]+/u)
    .map(fold);
  const found = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (found.length === 0) warn(field, 'UNKNOWN', () => `${shown(text)} has neither letters nor digits.`);
  return found;
}
