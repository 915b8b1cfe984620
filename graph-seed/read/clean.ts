import type { Passage } from '../types';

/**
 * The words of a stretch of the reading text: white space goes, but for one space between two Latin letters.
 * @param start where the stretch begins in the reading text
 * @param marks stretches of `text` that are print and no words
 */
export function clean(text: string, start: number, marks: readonly (readonly [number, number])[] = []): Passage {
  let words = '';
  const at: number[] = [];
  let mark = 0;
  for (let i = 0; i < text.length; i++) {
    while (mark < marks.length && i >= (marks[mark]?.[1] ?? 0)) mark++;
    if (i >= (marks[mark]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    const character = text[i] ?? '';
    if (/[\s\uFEFF\u200B]/u.test(character) && !(/[A-Za-z]$/u.test(words) && /[A-Za-z]/u.test(text[i + 1] ?? ''))) continue;
    words += character;
    at.push(start + i);
  }
  return { text: words, at };
}
