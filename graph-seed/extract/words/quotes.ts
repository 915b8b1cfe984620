import type { Span } from '../../types';

/** A span between two paired marks, marks included. */
export interface Quoted extends Span {
  readonly mark: string;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '‘': '’', '「': '」' };
/** Longest title that is read, in characters. */
const LONGEST_TITLE = 160;
/** Longer spans between quotation marks are speech, not names. */
const LONGEST_NAME = 40;

/** Spans between quotation marks (引号) and title marks (书名号), nested ones included, by start. A mark left open at the end of a paragraph is dropped. */
export function quotedIn(words: string): Quoted[] {
  const found: Quoted[] = [];
  let open: Quoted[] = [];
  for (const { 0: sign, index } of words.matchAll(/[“”《》‘’「」\n]/gu)) {
    if (sign === '\n') open = [];
    else if (PAIRS[sign]) open.push({ start: index, end: index, mark: sign });
    else {
      const last = open.findLastIndex(({ mark }) => PAIRS[mark] === sign);
      const opened = open[last];
      if (!opened) continue;
      open = open.slice(0, last);
      found.push({ ...opened, end: index + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Spans that lie in no other span. Input and output are ordered by start. */
function outermost(quoted: readonly Quoted[]): Quoted[] {
  const found: Quoted[] = [];
  for (const one of quoted) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  return found;
}

/** Titles (书名号). A nested title belongs to the outer one. */
export const titlesOf = (quoted: readonly Quoted[]): Quoted[] =>
  outermost(quoted.filter(({ mark, start, end }) => mark === '《' && end - start <= LONGEST_TITLE));

/** Names and quoted phrases. A nested one belongs to the outer one. */
export const phrasesOf = (quoted: readonly Quoted[]): Quoted[] =>
  outermost(quoted.filter(({ start, end }) => end - start <= LONGEST_NAME + 1));
