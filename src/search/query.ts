/** Words of a search: runs of Chinese characters, and runs of other letters and digits (2.5 is one). */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.,]\p{Nd}+)*/gu;

/** What is looked for, under NFKC and in lower case; empty where nothing can be. */
export function runsOf(text: string): string[] {
  return [...new Set(text.normalize('NFKC').toLowerCase().match(RUN) ?? [])];
}

/**
 * The Lucene query that finds all the words: each a phrase, so that nothing in it is syntax. The analyzer `cjk` keeps pairs of
 * characters, so a single one finds the pairs that begin with it.
 */
export function luceneQuery(runs: readonly string[]): string {
  return runs.map((run) => (/^\p{Script=Han}$/u.test(run) ? `+${run}*` : `+"${run}"`)).join(' ');
}
