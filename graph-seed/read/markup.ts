import type { Mark } from './clean';

/** The Markdown marks of a line. They are printed but are not words. */
export interface Markup {
  /** Number of `#` of a heading, 0 for none. */
  readonly level: number;
  readonly marks: readonly Mark[];
  /** True for an entry of a list, a quotation, a row of a table: a paragraph of its own. */
  readonly opens: boolean;
  readonly isRow: boolean;
}

/** - entry, • entry, > quotation */
const LIST = /^(?:(?:[-*+]\s+|[•●■◆▪➢►]\s*|>\s*)(?=\S))+/u;
const HEADING = /^(#{1,6})\s+/u;
/** |---|:---:| under the header of a table. */
const RULE_CELL = String.raw`\s*(?:-{2,}:?|:-+:?|-:)\s*`;
export const TABLE_RULE = new RegExp(`^\\|?(?:${RULE_CELL}\\|)+(?:${RULE_CELL})?$`, 'u');
const ROW = /^\|.*\S.*\|$/u;

/** The address of a link, with the title that it may have: (./standard.pdf "标准"). */
const TARGET = String.raw`\(\s{0,4}(?:<[^<>\n]{1,500}>|(?:[^()\s]|\([^()\s]*\)){1,500})(?:\s+"[^"\n]{0,200}"|\s+'[^'\n]{0,200}')?\s{0,4}\)`;
/** The label of a link that is defined on another line. Figures in two brackets are notes: [1][2]. */
const LABEL = String.raw`\[[^[\]\n]{1,40}\]`;

/** Marks within a line: emphasis, code, line breaks, escapes, and those of a link around its words; and a line that defines a link. */
const INLINE: readonly RegExp[] = [
  /\*\*|__|`+|<br\s*\/?>/gu,
  /\\(?=[.\-#*_>|+!])/gu,
  new RegExp(String.raw`!\[[^\]\n]{0,200}\]${TARGET}`, 'gu'),
  new RegExp(String.raw`(?<!!)\[(?=[^[\]\n]{1,200}\]${TARGET}|(?!\d+\])[^[\]\n]{1,200}\]${LABEL})`, 'gu'),
  new RegExp(String.raw`(?<=[^\]]\s?)\](?=\(\s{0,4}<?(?:https?:|\/|\.|#|mailto:))${TARGET}`, 'gu'),
  new RegExp(String.raw`\](?<=\[(?!\d+\])[^[\]\n]{1,200}\])${LABEL}`, 'gu'),
  new RegExp(String.raw`^${LABEL}:\s*\S*[:/.#]\S*(?:\s+"[^"\n]{0,200}")?$`, 'gu'),
];

/**
 * Finds the Markdown marks of a line.
 * @param inTable True if the line is in a table whose rows need not begin with a bar.
 */
export function markupOf(text: string, inTable: boolean): Markup {
  const heading = HEADING.exec(text);
  const list = LIST.exec(text);
  const isRow = ROW.test(text) || inTable;
  const marks: Mark[] = INLINE.flatMap((shape) =>
    [...text.matchAll(shape)].map((match): Mark => [match.index, match.index + match[0].length]),
  );
  if (heading) marks.push([0, heading[1]?.length ?? 0]);
  else if (list && !isRow) marks.push([0, list[0].trimEnd().length]);
  if (isRow) for (const { index } of text.matchAll(/(?<!\\)\|/gu)) marks.push([index, index + 1, 'cell']);
  return { level: heading?.[1]?.length ?? 0, marks: apart(marks), opens: heading !== null || list !== null || isRow, isRow };
}

/** The marks in order, without those that overlap an earlier one. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) if (mark[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(mark);
  return kept;
}

/** Whether each line is in a table: the line above its rule (|---|) and those below it, as long as they have a bar. */
export function tableLines(lines: readonly string[]): boolean[] {
  const inTable = lines.map(() => false);
  lines.forEach((line, rule) => {
    if (!TABLE_RULE.test(line)) return;
    if (lines[rule - 1]?.includes('|')) inTable[rule - 1] = true;
    for (let i = rule + 1; i < lines.length && lines[i]?.includes('|'); i++) inTable[i] = true;
  });
  return inTable;
}
