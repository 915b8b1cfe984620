import { MOST_CHARACTERS } from '../limits';
import { Refused } from '../refusals';
import { type DocFile, FIB, slice } from './doc-file';

/** A stretch of consecutive characters in the stream. */
export interface Piece {
  /** Positions in the text, from and to. */
  readonly from: number;
  readonly to: number;
  /** Place of its first character in the stream, and bytes per character. */
  readonly place: number;
  readonly width: 1 | 2;
  /** Modifiers that a fast save (快速保存) left for its paragraphs. */
  readonly modifiers: DataView;
}

const [MODIFIERS, PIECES] = [1, 2];
const ONE_BYTE = 0x40000000;
const NOTHING = new DataView(new ArrayBuffer(0));

/** The pieces of all texts in order (MS-DOC 2.4.1). Throws a RangeError if their table is missing. */
export function pieces({ table, part }: DocFile): Piece[] {
  const { at: start, length } = part(FIB.pieces);
  const saved: DataView[] = [];
  let at = start;
  while (at < start + length && table.getUint8(at) === MODIFIERS) {
    const size = table.getUint16(at + 1, true);
    saved.push(slice(table, at + 3, size));
    at += 3 + size;
  }
  if (table.getUint8(at) !== PIECES) throw new RangeError('The piece table is missing.');
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const found: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const descriptor = at + 5 + (count + 1) * 4 + i * 8;
    const place = table.getUint32(descriptor + 2, true);
    const modifier = table.getUint16(descriptor + 6, true);
    found.push({
      from: table.getUint32(at + 5 + i * 4, true),
      to: table.getUint32(at + 9 + i * 4, true),
      place: place & ONE_BYTE ? (place & ~ONE_BYTE) / 2 : place,
      width: place & ONE_BYTE ? 1 : 2,
      modifiers: (modifier & 1 ? saved[modifier >> 1] : undefined) ?? NOTHING,
    });
  }
  return found;
}

/** Characters 80 to 9F of windows-1252, which Node's decoder takes for control characters. */
const WINDOWS = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** The characters of all texts, one UTF-16 unit per position. Throws `Refused` TOO_LARGE for too many. */
export function charactersOf(word: DataView, all: readonly Piece[]): string {
  if (all.reduce((sum, { from, to }) => sum + Math.max(to - from, 0), 0) > MOST_CHARACTERS) throw new Refused('TOO_LARGE');
  const parts = all.map(({ from, to, place, width }) => {
    const text = new TextDecoder(width === 1 ? 'latin1' : 'utf-16le', { ignoreBOM: true }).decode(slice(word, place, (to - from) * width));
    const printed = width === 1 ? text.replace(/[\x80-\x9f]/gu, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? '') : text;
    return printed.padEnd(to - from, '\0');
  });
  return parts.join('');
}
