import { firstThat } from '../../sorted';
import type { DocFile } from './doc-file';
import { listPlace, styleModifiers } from './doc-lists';
import { type CharacterMarks, characterMarks, DELETED, HIDDEN, SIGN } from './doc-marks';
import { charactersOf, pieces } from './doc-pieces';
import { eachModifier, propertyRuns, runAt, SPRM } from './doc-properties';
import { WordFields } from './fields';
import type { ListPlace } from './numbers';

/** A paragraph of the file. Soft breaks are `\n`, page breaks `\f`. */
export interface DocParagraph {
  readonly text: string;
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** The number of nested tables around it. */
  readonly depth: number;
  readonly list: ListPlace | null;
  /** True if its paragraph mark was deleted: its words join the next paragraph. */
  readonly joins: boolean;
  readonly inContents: boolean;
  /** Position after its mark. */
  readonly to: number;
}

/** The texts of a file (main text, notes, headers, boxes) as one sequence of characters. */
export interface DocText {
  /** The paragraphs between two positions. */
  readonly paragraphs: (from: number, to: number) => DocParagraph[];
  readonly changes: CharacterMarks['changes'];
  /** Positions of the drawings in the main text. */
  readonly drawings: readonly number[];
}

/** Characters that are marks (MS-DOC 2.4.3). */
const [CELL, TAB, BREAK, PAGE, PARAGRAPH, BEGIN, SEPARATE, END, HYPHEN] = [0x07, 0x09, 0x0b, 0x0c, 0x0d, 0x13, 0x14, 0x15, 0x1e];
const DRAWING = '\x08';

/** Reads the texts of a file, without hidden and deleted words. */
export function docText(file: DocFile): DocText {
  const all = pieces(file);
  const text = charactersOf(file.word, all);
  const { marks, signs, changes } = characterMarks(file, all, text);
  const runs = propertyRuns(file, 'paragraphs');
  const ofStyle = styleModifiers(file);

  const propertiesAt = (position: number) => {
    const piece = all[Math.max(0, firstThat(all, ({ from }) => from > position) - 1)];
    const place = piece ? piece.place + (position - piece.from) * piece.width : -1;
    const run = runAt(runs, place);
    const modifiers = [...ofStyle(run?.style ?? 0), ...(run ? [run.modifiers] : []), ...(piece ? [piece.modifiers] : [])];
    const found = {
      inTable: false,
      rowEnd: false,
      cell: false,
      depth: 0,
      endsRun: run === undefined || run.to <= place + (piece?.width ?? 1),
    };
    for (const one of modifiers)
      eachModifier(one, file.data, (sprm, operands, at) => {
        if (sprm === SPRM.inTable) found.inTable = operands.getUint8(at) === 1;
        if (sprm === SPRM.rowEnd || sprm === SPRM.innerRowEnd) found.rowEnd = operands.getUint8(at) === 1;
        if (sprm === SPRM.innerCell) found.cell = operands.getUint8(at) === 1;
        if (sprm === SPRM.depth) found.depth = operands.getUint32(at, true);
      });
    return { ...found, depth: found.inTable ? Math.min(Math.max(found.depth, 1), DEEPEST) : 0, list: listPlace(modifiers, file.data) };
  };

  const paragraphs = (from: number, to: number): DocParagraph[] => {
    const made: DocParagraph[] = [];
    const fields = new WordFields();
    let words = '';
    let inContents = false;
    const end = (position: number, code: number): void => {
      const { depth, list, rowEnd, cell } = propertiesAt(position);
      const ends = rowEnd ? 'row' : code === CELL || cell ? 'cell' : 'paragraph';
      const joins = ((marks[position] ?? 0) & DELETED) !== 0 && ends === 'paragraph';
      made.push({ text: words, ends, depth, list, joins, inContents: inContents || fields.inContents, to: position + 1 });
      words = '';
      inContents = fields.inContents;
    };
    for (let at = from; at < Math.min(to, text.length); at++) {
      const code = text.charCodeAt(at);
      const mark = marks[at] ?? 0;
      if (code === PARAGRAPH || code === CELL || (code === PAGE && propertiesAt(at).endsRun)) end(at, code);
      else if (code === BEGIN) fields.begin();
      else if (code === SEPARATE) fields.separate();
      else if (code === END) words += fields.end();
      else if (!fields.inResult) fields.instruct(text[at] ?? '');
      else if ((mark & (HIDDEN | DELETED)) === 0) words += mark & SIGN ? (signs.get(at) ?? '') : shown(code, text[at] ?? '');
      inContents ||= fields.inContents;
    }
    if (words !== '') end(Math.min(to, text.length) - 1, PARAGRAPH);
    return made;
  };

  const drawings: number[] = [];
  for (let at = text.indexOf(DRAWING); at >= 0 && at < (file.lengths[0] ?? 0); at = text.indexOf(DRAWING, at + 1)) drawings.push(at);
  return { paragraphs, changes, drawings };
}

/** The deepest nesting of tables. */
const DEEPEST = 60;

const PRINTED: Readonly<Record<number, string>> = { [TAB]: ' ', [BREAK]: '\n', [PAGE]: '\f', [HYPHEN]: '-' };
const shown = (code: number, character: string): string => PRINTED[code] ?? (code < 0x20 ? '' : character);
