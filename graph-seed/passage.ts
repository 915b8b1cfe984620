import { SIMPLIFIED } from '../src/graph/model';
import type { Passage } from './types';

export const EMPTY: Passage = { text: '', at: [] };

/** Characters `start` to `end` (exclusive, UTF-16 units) of a passage. */
export function slice(passage: Passage, start: number, end: number = passage.text.length): Passage {
  return { text: passage.text.slice(start, end), at: passage.at.slice(start, end) };
}

/** Joins passages into one, in the order given. */
export function join(passages: readonly Passage[]): Passage {
  return { text: passages.map((p) => p.text).join(''), at: passages.flatMap((p) => p.at as number[]) };
}

/** A passage without white space at its ends. */
export function trim(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length;
  return slice(passage, start, Math.max(start, passage.text.trimEnd().length));
}

/**
 * NFKC and simplified forms, character by character, so that offsets stay. A character whose NFKC form is longer stays as it is. For comparing
 * and matching, never for storing.
 */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += folded.get(character) ?? foldedForm(character);
  return result;
}

/** Folded characters that were met before. */
const folded = new Map<string, string>();

function foldedForm(character: string): string {
  const compatible = character.normalize('NFKC');
  const form = SIMPLIFIED.get(character) ?? (compatible.length === character.length ? compatible : character);
  folded.set(character, form);
  return form;
}

/** Text under NFKC without white space, for comparing names and numbers. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** True if folded words end a sentence. */
export const endsSentence = (folded: string): boolean => /[。;!?…]$/u.test(folded);

/** True if folded words end with a closing bracket or quotation mark. That of a title (》) does not count: a citation goes on after it. */
export const endsBracket = (folded: string): boolean => /[”」)\]】〕]$/u.test(folded);

/** White space and invisible characters: byte order marks, control characters (U+0085, U+001C) and zero-width ones. */
export const BLANK = /[\s\p{Cc}\uFEFF\u200B]/u;

/**
 * Ranges [start, end) of a passage in UTF-16 offsets of the file. White space does not divide a range.
 * @param raw the file's text
 */
export function ranges(passage: Passage, raw: string): [number, number][] {
  const found: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let i = 0; i < passage.at.length; i++) {
    const [letter, place = 0] = [passage.text[i], passage.at[i]];
    if (letter === '\n' || letter === '\t') continue;
    if (last && (place === last[1] || (place > last[1] && /^[\s\p{Cc}]*$/u.test(raw.slice(last[1], place))))) last[1] = place + 1;
    else {
      last = [place, place + 1];
      found.push(last);
    }
  }
  return found;
}
