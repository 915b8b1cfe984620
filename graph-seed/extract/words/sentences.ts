import type { Span } from '../../types';
import { firstThat } from './spans';

/** A sentence (句) and its parts (分句), marks left outside. */
export interface Sentence extends Span {
  readonly parts: readonly Span[];
}

const CLOSING: Readonly<Record<string, string>> = { '《': '》', '(': ')', '“': '”', '〔': '〕', '[': ']' };
/** How long a title or an aside can be; a bracket that is not closed by then opens nothing. */
const LONGEST_ASIDE = 72;
/** What is longer is no sentence of a policy: it is cut, so that the time a sentence takes stays bounded. */
const LONGEST_PART = 240;
const LONGEST_SENTENCE = 960;
const ENDS_SENTENCE = new Set('。;!?\n');
const ENDS_PART = new Set(',:');

/**
 * Cuts a text at 。；！？ and paragraphs into sentences, and these at ，and ：into parts; not within 《》, (), “” and the like,
 * unless a paragraph ends first. Points between Chinese letters count as 。 (a page's damage); those in numbers don't.
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

/** The stretch of `cut` in which a span stands, from its start to its end; the marks stay outside. */
function stretchAround(cut: readonly Span[], { start, end }: Span): Span {
  const first = firstThat(cut, (one) => one.end >= start);
  const last = firstThat(cut, (one) => one.end >= end);
  return { start: Math.min(cut[first]?.start ?? start, start), end: Math.max(cut[last]?.end ?? end, end) };
}

/** The part of its sentence (分句) around a span. */
export const halfSentenceAround = (cut: Cut, span: Span): Span => {
  const sentence = cut.sentences[firstThat(cut.sentences, (one) => one.end >= span.end)];
  return sentence ? stretchAround(sentence.parts, span) : span;
};

/** The sentence (句) around a span. */
export const sentenceAround = ({ sentences }: Cut, span: Span): Span => stretchAround(sentences, span);

/** The part of a sentence (分句) around a span. */
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
