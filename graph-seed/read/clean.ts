import { BLANK } from '../passage';
import type { Passage } from '../types';

/** A space between two of these characters separates English words: pays 50% of the cost, up to */
const BEFORE = /[A-Za-z0-9%),.;:!?'"\]]/u;
const AFTER = /[A-Za-z0-9($£€'"[]/u;
/** English in Chinese text: a stretch without Han characters that contains a Latin word. Commands of formulas (\\times) do not count. */
const STRETCH = /[ -~£€‘’“”–—\u00A0]+/gu;
const LATIN_WORD = /(?<![\\A-Za-z])[A-Za-z]{2,}/u;

/**
 * The words of a stretch of the reading text. White space is removed, except one space between two English words and one tab between two
 * cells of a row.
 * @param start Offset of the stretch in the reading text.
 * @param marks Ranges of `text` that are printed but are not words, in order. A mark of kind `cell` separates two cells.
 */
export function clean(text: string, start: number, marks: readonly Mark[] = []): Passage {
  let words = '';
  const at: number[] = [];
  const put = (character: string, place: number) => {
    words += character;
    at.push(start + place);
  };
  const english = englishIn(text);
  let mark = 0;
  let cell = -1;
  for (let i = 0; i < text.length; i++) {
    while (mark < marks.length && i >= (marks[mark]?.[1] ?? 0)) mark++;
    const [from = Number.POSITIVE_INFINITY, , kind] = marks[mark] ?? [];
    const character = text[i] ?? '';
    if (i >= from) {
      if (kind === 'cell') cell = i;
    } else if (character === '\t') cell = i;
    else if (!BLANK.test(character)) {
      if (cell >= 0 && words !== '') put('\t', cell);
      cell = -1;
      put(character, i);
    } else if (english.has(i) && parts(words.at(-1) ?? '', text[i + 1] ?? '')) put(' ', i);
  }
  return { text: words, at };
}

export type Mark = readonly [start: number, end: number, kind?: 'cell'];

const parts = (before: string, after: string): boolean =>
  BEFORE.test(before) && AFTER.test(after) && !(/\d/u.test(before) && /\d/u.test(after));

/** Places of white space in stretches of English. */
function englishIn(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!/[A-Za-z]\s|\s[A-Za-z]/u.test(text)) return places;
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    if (!LATIN_WORD.test(stretch)) continue;
    for (const space of stretch.matchAll(/[ \u00A0]/gu)) places.add(index + space.index);
  }
  return places;
}
