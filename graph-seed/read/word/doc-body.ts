import type { Paragraph } from '../format';
import { splitSoftBreaks } from '../soft-breaks';
import { type Cell, tableParagraphs } from '../table/rows';
import type { DocParagraph } from './doc-text';
import type { WordNumbers } from './numbers';

/** Words that are attached to a place of the text: a note, a text box. */
export interface Hanging {
  readonly at: number;
  readonly text: readonly DocParagraph[];
}

/** An open table. */
interface OpenTable {
  readonly rows: Cell[][];
  row: Cell[];
  cell: string[];
}

/**
 * The paragraphs as printed: with automatic numbers, one per row of a table, attached words after the paragraph that they hang on.
 * @param hanging In the order of their places.
 */
export function docBody(text: readonly DocParagraph[], numbers: WordNumbers, hanging: readonly Hanging[]): Paragraph[] {
  const made: Paragraph[] = [];
  const tables: OpenTable[] = [];
  let carried = '';
  let next = 0;
  const put = (texts: readonly string[], inContents = false): void => {
    const table = tables.at(-1);
    for (const text of texts)
      if (text.trim() === '') continue;
      else if (table) table.cell.push(text);
      else made.push(inContents ? { text, furniture: 'contents' } : { text });
  };
  const endCell = (table: OpenTable): void => {
    table.row.push({ paragraphs: table.cell, span: 1, goesOn: false });
    table.cell = [];
  };
  const endRow = (table: OpenTable): void => {
    if (table.cell.length > 0) endCell(table);
    table.rows.push(table.row);
    table.row = [];
  };
  const endTable = (): void => {
    const table = tables.pop();
    if (!table) return;
    endRow(table);
    put(tableParagraphs(table.rows));
  };
  const wordsOf = (hung: readonly DocParagraph[]) => docBody(hung, numbers, []).map((paragraph) => paragraph.text);
  for (const { text: words, ends, depth, list, joins, inContents, to } of text) {
    while (tables.length > depth) endTable();
    while (tables.length < depth) tables.push({ rows: [], row: [], cell: [] });
    const table = tables.at(-1);
    if (ends === 'row' && table) endRow(table);
    else if (joins) carried += words;
    else {
      put(splitSoftBreaks(numbers.next(list, made.length + 1) + carried + words), inContents);
      carried = '';
      for (let one = hanging[next]; one && one.at < to; one = hanging[++next]) put(wordsOf(one.text));
      if (ends === 'cell' && table) endCell(table);
    }
  }
  while (tables.length > 0) endTable();
  put([carried]);
  for (const one of hanging.slice(next)) put(wordsOf(one.text));
  return made;
}
