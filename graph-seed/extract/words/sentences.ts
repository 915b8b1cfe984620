import { firstThat } from '../../sorted';
import type { Span } from '../../types';

/** A sentence (句) and its parts (分句), without the marks that end them. */
export interface Sentence extends Span {
  readonly parts: readonly Span[];
}

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '(': ')', '“': '”', '〔': '〕', '[': ']' };
/** Longest title or aside, in characters. A bracket that is not closed by then is ignored. */
const LONGEST_ASIDE = 72;
/** Longest part and sentence, in characters. Longer runs are cut, which bounds the time that a sentence takes. */
const LONGEST_PART = 240;
const LONGEST_SENTENCE = 960;
const ENDS_SENTENCE = new Set('。;!?\n');
const ENDS_PART = new Set(',:');

/**
 * Cuts a text into sentences at 。；！？ and paragraph ends, and sentences into parts at ， and ：. Marks within 《》, (), “” and the like do not cut,
 * unless a paragraph ends first. A point between Chinese characters counts as 。 (a damaged page); a decimal point does not.
 */
export function sentencesOf(words: string): Sentence[] {
  const sentences: Sentence[] = [];
  let parts: Span[] = [];
  let from = 0;
  let partFrom = 0;
  const endPart = (at: number) => {
    if (at > partFrom) parts.push({ start: partFrom, end: at });
    partFrom = at + 1;
  };
  const endSentence = (at: number) => {
    endPart(at);
    if (parts.length > 0) sentences.push({ start: from, end: at, parts });
    parts = [];
    from = at + 1;
  };
  for (let i = 0; i < words.length; i++) {
    if (i - from >= LONGEST_SENTENCE) endSentence(i);
    else if (i - partFrom >= LONGEST_PART) endPart(i);
    const letter = words[i] ?? '';
    const closing = CLOSING[letter];
    if (closing) {
      const aside = words.slice(i + 1, i + 1 + LONGEST_ASIDE).indexOf(closing);
      if (aside >= 0 && !words.slice(i + 1, i + 1 + aside).includes('\n')) i += aside + 1;
    } else if (ENDS_SENTENCE.has(letter) || (letter === '.' && isStop(words, i))) endSentence(i);
    else if (ENDS_PART.has(letter) && !isRatio(words, i)) endPart(i);
  }
  endSentence(words.length);
  return sentences;
}

const isStop = (words: string, at: number) => /[一-龥)”]/u.test(words[at - 1] ?? '') && /[一-龥(]/u.test(words[at + 1] ?? '\n');
const isRatio = (words: string, at: number) => /\d/u.test(words[at - 1] ?? '') && /\d/u.test(words[at + 1] ?? '');

/** A text with its sentences. */
export interface Cut {
  readonly words: string;
  readonly sentences: readonly Sentence[];
}

/** The smallest run of members of `cut` that covers a span, without the marks. */
function stretchAround(cut: readonly Span[], { start, end }: Span): Span {
  const first = firstThat(cut, (one) => one.end >= start);
  const last = firstThat(cut, (one) => one.end >= end);
  return { start: Math.min(cut[first]?.start ?? start, start), end: Math.max(cut[last]?.end ?? end, end) };
}

/** The part (分句) around a span that lies within one sentence. */
export const halfSentenceAround = (cut: Cut, span: Span): Span => {
  const sentence = cut.sentences[firstThat(cut.sentences, (one) => one.end >= span.end)];
  return sentence ? stretchAround(sentence.parts, span) : span;
};

/** The sentence (句) around a span. */
export const sentenceAround = ({ sentences }: Cut, span: Span): Span => stretchAround(sentences, span);

/** The part (分句) around a span, which may reach from one sentence into another. */
export function partAround({ sentences }: Cut, span: Span): Span {
  const first = firstThat(sentences, (one) => one.end >= span.start);
  const last = firstThat(sentences, (one) => one.end >= span.end);
  return stretchAround([...(sentences[first]?.parts ?? []), ...(last === first ? [] : (sentences[last]?.parts ?? []))], span);
}

/** Words of the sentence before and after a span. */
export function beside(cut: Cut, span: Span): { before: string; after: string } {
  const { start, end } = sentenceAround(cut, span);
  return { before: cut.words.slice(start, span.start), after: cut.words.slice(span.end, end) };
}
