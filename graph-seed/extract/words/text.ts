import { type Letters, lettersOf } from './letters';
import { type Quoted, quotedIn, titlesOf } from './quotes';
import { type Cut, sentencesOf } from './sentences';

/** Words with their sentences, the spans between marks, and their letters without marks. */
export interface Text extends Cut, Letters {
  /** Spans between quotation marks and title marks (引号、书名号), nested ones included, by start. */
  readonly quoted: readonly Quoted[];
  /** Spans in 《》, none nested. */
  readonly titles: readonly Quoted[];
}

export function textOf(words: string): Text {
  const quoted = quotedIn(words);
  return { words, ...lettersOf(words), sentences: sentencesOf(words), quoted, titles: titlesOf(quoted) };
}
