import { endsSentence, fold, join, slice } from '../passage';
import type { Line, Passage } from '../types';
import { numberedStart, rankOf } from '../vocabulary/numberings';

export interface Paragraph extends Passage {
  readonly markdownLevel: number;
  /** A row of a table: cells separated by `\t`. */
  readonly isRow: boolean;
}

/** Joins lines to paragraphs across page and line breaks. Tabs stay only in rows of tables. */
export function paragraphs(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.startsParagraph || !last) groups.push([line]);
    else last.push(line);
  }
  const joined = groups.map((group) => ({ passage: join(group), markdownLevel: group[0]?.markdownLevel ?? 0 }));
  const hasCells = joined.map(({ passage }) => passage.text.includes('\t'));
  return joined.map(({ passage, markdownLevel }, i) => {
    const isRow = hasCells[i] === true && isRowAmong(passage, hasCells[i - 1] === true || hasCells[i + 1] === true);
    return { ...(isRow ? passage : withoutTabs(passage)), markdownLevel, isRow };
  });
}

/** True for a row of a table. A tab in an article, after a number, or on a line with no row beside it is white space. */
function isRowAmong({ text }: Passage, hasNeighbour: boolean): boolean {
  const start = numberedStart(text);
  if (start && !start.doubtful && rankOf(start.numbering) <= rankOf('（一）')) return false;
  const cells = text.split('\t').filter((cell) => cell !== '');
  const isNumber = start?.length === text.indexOf('\t') + 1;
  const count = cells.length - (isNumber ? 1 : 0);
  return count >= 3 || (count === 2 && hasNeighbour);
}

export function withoutTabs<P extends Passage>(passage: P): P {
  if (!passage.text.includes('\t')) return passage;
  return { ...passage, text: passage.text.replaceAll('\t', ''), at: passage.at.filter((_, i) => passage.text[i] !== '\t') };
}

/** Paragraphs as one passage, separated by `\n`. */
export function joinParagraphs(parts: readonly Passage[]): Passage {
  const words = parts.filter((part) => part.text.length > 0);
  return join(words.flatMap((part, i) => (i === 0 ? [part] : [{ text: '\n', at: [part.at[0] ?? 0] }, part])));
}

/** Part of a paragraph as a paragraph. */
export const cut = (paragraph: Paragraph, start: number, end?: number): Paragraph => ({ ...paragraph, ...slice(paragraph, start, end) });

/** True if the words of a paragraph are complete, or end in a colon. */
export function isEnded({ text }: Passage): boolean {
  const end = fold(text.slice(-1));
  return end === ':' || endsSentence(end);
}

/** True for an unnumbered line that can be a heading (小标题): short, without the end of a sentence, without sums, rates or years. */
export function isHeadingLine({ text, isRow }: Paragraph, longest = 30): boolean {
  const folded = fold(text);
  return (
    !isRow &&
    text.length >= 2 &&
    text.length <= longest &&
    !/[。;:,!?…/|\\]|\d{4}年|\d(?:元|万|亿|%)|^[(【[〔].*[)】\]〕]$|^(?:注|单位|附件|附表|抄[送报])/u.test(folded) &&
    (folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 &&
    !numberedStart(text)
  );
}
