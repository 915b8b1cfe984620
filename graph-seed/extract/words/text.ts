import { type Letters, lettersOf } from './letters';
import { type Quoted, quotedIn, titlesOf } from './quotes';
import { type Cut, sentencesOf } from './sentences';

/** Words cut into sentences, with what stands between marks, and without marks. */
export interface Text extends Cut, Letters {
  /** Between quotation marks and title marks (引号、书名号), inner ones too, in order of their start. */
  readonly quoted: readonly Quoted[];
  /** 《…》, none inside another. */
  readonly titles: readonly Quoted[];
}

export function textOf(words: string): Text {
  const quoted = quotedIn(words);
  return { words, ...lettersOf(words), sentences: sentencesOf(words), quoted, titles: titlesOf(quoted) };
}
