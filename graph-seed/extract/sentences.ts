import type { Span } from '../types';

/** How far, in characters, a rule looks to either side of what it found: sentences of policy texts are shorter, and time stays linear. */
const REACH = 240;
const STOP = '。;!?\n';
const PAUSE = ',。;:!?\n';

/** The stretch without a mark of `stop` around `span`, at most `REACH` to either side; the marks stay outside. */
function between(words: string, span: Span, stop: string): Span {
  let start = span.start;
  let end = span.end;
  while (start > 0 && span.start - start < REACH && !stop.includes(words.charAt(start - 1))) start--;
  while (end < words.length && end - span.end < REACH && !stop.includes(words.charAt(end))) end++;
  return { start, end };
}

/** The sentence (句) around a span: from one 。；！？ or paragraph to the next. */
export const sentenceAround = (words: string, span: Span): Span => between(words, span, STOP);

/** The half-sentence (分句) around a span: from one comma or colon to the next. */
export const halfSentenceAround = (words: string, span: Span): Span => between(words, span, PAUSE);

/** Words of the sentence before and after a span. */
export function beside(words: string, span: Span): { before: string; after: string } {
  const { start, end } = sentenceAround(words, span);
  return { before: words.slice(start, span.start), after: words.slice(span.end, end) };
}

/** True inside 《…》: what a title says is said by another text. */
export function isInTitle(words: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (words[i] === '》' || words[i] === '\n') return false;
    if (words[i] === '《') return true;
  }
  return false;
}
