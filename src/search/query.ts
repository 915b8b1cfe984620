import { folded, searched } from '../graph/model';
import { FIGURE, formsOf, patternOf } from './figures';

/** Runs of Chinese characters, and runs of other letters and digits (2.5 is one run). */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,]\p{Nd}+)*/gu;

/** Brackets inside a word are ignored: 制(修)订. */
const BRACKETS = /(?<=\p{Script=Han})[()[\]〔〕【】](?=\p{Script=Han})/gu;

/** A number and the letters after it, which texts print with or without a blank: 100PFlops, 100 PFlops. */
const MEASURE = /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)\s+([a-z]{2,})(?![\p{L}\p{N}])/gu;

/** A word that is such a number with letters. */
const MEASURED = /^(?<number>[\d.,]+)(?<blank> ?)(?<letters>[a-z]+)$/u;

/** Characters without meaning of their own between words. */
const PARTICLES = new Set('的和与及或在对为了等由将于是给');

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A parsed search, folded and in lower case. All `words` and `figures` must occur in a text. Texts with whole `phrases` rank higher, and texts with
 * everything as `typed` rank highest. A word may be a number and letters with a blank between them. A figure has all its printed forms.
 * `marks` are the strings to mark in a text.
 */
export interface Sought {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly figures: readonly (readonly string[])[];
  readonly typed: string;
  readonly marks: readonly string[];
}

/** Parses a search. A text without letters and digits gives neither words nor figures. */
export function soughtIn(text: string): Sought {
  const plain = folded(text).toLowerCase().replace(BRACKETS, '');
  const measures = [...plain.matchAll(MEASURE)].map(([, number, letters]) => `${number} ${letters}`);
  const figures = [...new Set((plain.match(FIGURE) ?? []).map((figure) => figure.replace(/\s+/gu, '')))].map(formsOf);
  const { words, phrases } = wordsIn(plain.replace(FIGURE, ' ').replace(MEASURE, ' '));
  return {
    words: [...measures, ...words],
    phrases,
    figures,
    typed: searched(text),
    marks: [...figures.flat(), ...[...measures, ...phrases, ...words].flatMap(asPrinted), ...measures.flatMap((one) => one.split(' '))],
  };
}

/** The spellings of a word: a number with letters has two. */
function asPrinted(word: string): string[] {
  const { number, letters } = MEASURED.exec(word)?.groups ?? {};
  return number ? [`${number}${letters}`, `${number} ${letters}`] : [word];
}

/** The words of a text, and its runs with several words. */
function wordsIn(plain: string): { words: string[]; phrases: string[] } {
  const wordsOf = new Map((plain.match(RUN) ?? []).map((run) => [run, /^\p{Script=Han}/u.test(run) ? chineseWords(run) : [run]]));
  return {
    words: [...new Set([...wordsOf.values()].flat())],
    phrases: [...wordsOf].filter(([, words]) => words.length > 1).map(([run]) => run),
  };
}

/**
 * The words of a run of Chinese characters. Single characters that the segmenter leaves over are not words. Several in a row form a word
 * (专精特新). One joins the previous word (创新券), or at the beginning the next one (小巨人).
 */
function chineseWords(run: string): string[] {
  const words: string[] = [];
  let singles = '';
  const settle = (next: string) => {
    const [single, previous] = [singles, words.at(-1)];
    singles = '';
    if (Array.from(single).length !== 1) words.push(...[single, next].filter(Boolean));
    else if (previous !== undefined) words.splice(-1, 1, previous + single, ...[next].filter(Boolean));
    else words.push(single + next);
  };
  for (const { segment } of SEGMENTER.segment(run)) {
    if (Array.from(segment).length > 1) settle(segment);
    else if (!PARTICLES.has(segment)) singles += segment;
    else if (singles) settle('');
  }
  if (singles) settle('');
  return words.length > 0 ? words : [run];
}

/**
 * The Lucene query of a search. It needs no escaping: words consist of letters and digits, and most are quoted. The analyzer `cjk` indexes pairs of
 * characters, so a single character matches the pairs that begin with it. The analyzer keeps letters and adjacent digits together, so letters
 * also match such words (100PFlops), and 100PFlops and 100 PFlops find each other.
 */
export function luceneQuery({ words, phrases, figures }: Sought): string {
  return [...figures.map(anyOf), ...words.map(required), ...phrases.map((phrase) => `"${phrase}"^4`)].join(' ');
}

/** A required figure in any of its forms. */
function anyOf(forms: readonly string[]): string {
  const queries = forms.map((form) => (form.match(RUN) ?? []).map(required).join(' '));
  return queries.length === 1 ? queries.join('') : `+(${queries.map((query) => `(${query})`).join(' ')})`;
}

function required(word: string): string {
  if (/^\p{Script=Han}$/u.test(word)) return `+${word}*`;
  if (/^[a-z]{2,}$/u.test(word)) return `+("${word}" /[0-9.,]+${word}[0-9]*|${word}[0-9]+/)`;
  const { number, blank, letters = '' } = MEASURED.exec(word)?.groups ?? {};
  if (blank) return `+("${number}${letters}" (+"${number}" ${required(letters)}))`;
  if (number) return `+("${word}" "${number} ${letters}")`;
  return `+"${word}"`;
}

/** A Java regular expression for each figure. It matches a text with one of the forms, but not inside a longer number. */
export function figurePatterns({ figures }: Sought): string[] {
  return figures.map((forms) => `(?s).*(?:${forms.map(patternOf).join('|')}).*`);
}
