import type { Span } from '../../types';

/** How far, in characters, a rule looks to either side of what it found: sentences of policy texts are shorter, and time stays linear. */
const REACH = 240;
const STOP = ['。', ';', '!', '?', '\n'];
const PAUSE = [...STOP, ',', ':'];

/** The stretch without one of `marks` around `span`, at most `REACH` to either side; the marks stay outside. */
function between(words: string, span: Span, marks: readonly string[]): Span {
  const from = Math.max(0, span.start - REACH);
  const before = words.slice(from, span.start);
  const after = words.slice(span.end, span.end + REACH);
  let [last, next] = [-1, after.length];
  for (const mark of marks) {
    last = Math.max(last, before.lastIndexOf(mark));
    const at = after.indexOf(mark);
    if (at >= 0 && at < next) next = at;
  }
  return { start: from + last + 1, end: span.end + next };
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
