/** Runs of Chinese characters, and runs of other letters and digits (2.5 is one). */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,]\p{Nd}+)*/gu;

/** Brackets inside a word are not there: 制(修)订. */
const BRACKETS = /(?<=\p{Script=Han})[()[\]〔〕【】](?=\p{Script=Han})/gu;

/** Words of one character that say nothing between others. */
const PARTICLES = new Set('的和与及或在对为了等由将于是给');

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is looked for, under NFKC and in lower case: every one of `words` must be found; `phrases` found as a whole come first. */
export interface Sought {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** What a text looks for; no words where nothing can be. */
export function soughtIn(text: string): Sought {
  const runs = text.normalize('NFKC').toLowerCase().replace(BRACKETS, '').match(RUN) ?? [];
  const wordsOf = new Map(runs.map((run) => [run, /^\p{Script=Han}/u.test(run) ? chineseWords(run) : [run]]));
  return {
    words: [...new Set([...wordsOf.values()].flat())],
    phrases: [...wordsOf].filter(([, words]) => words.length > 1).map(([run]) => run),
  };
}

/**
 * The words of a run of Chinese characters. What the dictionary leaves as single characters is no word: several in a row are one
 * (专/精/特/新), a lone one belongs to the word before it (创新/券), at the beginning to the one after it (小/巨人).
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
 * The Lucene query that finds what is sought. Every word is a phrase, so that nothing in it is syntax. The analyzer `cjk` keeps
 * pairs of characters, so a single one finds the pairs that begin with it.
 */
export function luceneQuery({ words, phrases }: Sought): string {
  const required = words.map((word) => (/^\p{Script=Han}$/u.test(word) ? `+${word}*` : `+"${word}"`));
  return [...required, ...phrases.map((phrase) => `"${phrase}"^4`)].join(' ');
}

/** What to mark in a text: phrases as a whole, else their words. */
export function marks({ words, phrases }: Sought): string[] {
  return [...phrases, ...words];
}
