import { firstThat } from '../../sorted';
import { type DocFile, FIB } from './doc-file';
import type { Piece } from './doc-pieces';
import { eachModifier, propertyRuns, SPRM } from './doc-properties';
import { isPrivate, symbol, symbolFont } from './symbols';

/** Bits of a character's mark: hidden, deleted, or a sign of a symbol font. */
export const [HIDDEN, DELETED, SIGN] = [1, 2, 4];

/** Marks of the characters of a text, by position. */
export interface CharacterMarks {
  readonly marks: Uint8Array;
  readonly signs: ReadonlyMap<number, string>;
  /** Whether changes are tracked (修订), and the number of deleted stretches. */
  readonly changes: { readonly any: boolean; readonly deleted: number };
}

interface MarkedRun {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  /** The sign that all its characters stand for. */
  readonly sign: string | null;
  /** The symbol font of its characters. */
  readonly font: string | undefined;
}

/**
 * Finds the marks of all characters.
 * @param text The characters of all pieces, by position.
 */
export function characterMarks(file: DocFile, all: readonly Piece[], text: string): CharacterMarks {
  const marks = new Uint8Array(text.length);
  const signs = new Map<number, string>();
  const { runs, inserted } = markedRuns(file);
  const mark = (at: number, sign: string): void => {
    marks[at] = (marks[at] ?? 0) | SIGN;
    signs.set(at, sign);
  };
  let deleted = 0;
  let deletedTo = -1;
  for (const { from, to, place, width } of all) {
    const end = place + (to - from) * width;
    for (let i = firstThat(runs, ({ to: end }) => end > place); i < runs.length; i++) {
      const run = runs[i];
      if (!run || run.from >= end) break;
      const first = from + Math.ceil((Math.max(run.from, place) - place) / width);
      const last = from + Math.ceil((Math.min(run.to, end) - place) / width);
      marks.fill(run.mark, first, last);
      if (run.sign !== null) for (let at = first; at < last; at++) mark(at, run.sign);
      for (let at = first; run.font !== undefined && at < last; at++)
        if (isPrivate(text.charCodeAt(at))) mark(at, symbol(run.font, text.charCodeAt(at).toString(16)));
      if (run.mark & DELETED) {
        if (first !== deletedTo) deleted++;
        deletedTo = last;
      }
    }
  }
  return { marks, signs, changes: { any: inserted || deleted > 0, deleted } };
}

function markedRuns(file: DocFile): { runs: MarkedRun[]; inserted: boolean } {
  const fonts = fontsOf(file);
  const runs: MarkedRun[] = [];
  let inserted = false;
  for (const { from, to, modifiers } of propertyRuns(file, 'characters')) {
    let mark = 0;
    let sign: string | null = null;
    let font: string | undefined;
    eachModifier(modifiers, file.data, (sprm, operands, at) => {
      if (sprm === SPRM.inserted && operands.getUint8(at) & 1) inserted = true;
      if (sprm === SPRM.deleted && operands.getUint8(at) & 1) mark |= DELETED;
      if (sprm === SPRM.hidden && operands.getUint8(at) & 1) mark |= HIDDEN;
      if (sprm === SPRM.font || sprm === SPRM.otherFont) font = symbolFont(fonts[operands.getUint16(at, true)]) ?? font;
      if (sprm === SPRM.symbol) sign = symbol(fonts[operands.getUint16(at, true)], operands.getUint16(at + 2, true).toString(16));
    });
    if (mark > 0 || sign !== null || font !== undefined) runs.push({ from, to, mark, sign, font });
  }
  return { runs, inserted };
}

/** Names of fonts (MS-DOC 2.9.72). */
function fontsOf({ table, part }: DocFile): string[] {
  const { at: start, length } = part(FIB.fonts);
  const names: string[] = [];
  for (let at = start + 4; at < start + length; at += table.getUint8(at) + 1) {
    let name = '';
    for (let character = at + 40; character + 2 <= at + 1 + table.getUint8(at); character += 2) {
      const code = table.getUint16(character, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
  }
  return names;
}
