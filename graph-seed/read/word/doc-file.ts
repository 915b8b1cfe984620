import { openCompoundFile } from '../container/compound-file';
import { Refused } from '../refusals';

/** The streams of an old Word file (MS-DOC) and its information block (FIB). Reading beyond the end of a view throws a RangeError. */
export interface DocFile {
  readonly word: DataView;
  readonly table: DataView;
  readonly data: DataView;
  /** Place and length in the table stream of the structure that the FIB names at an offset. */
  readonly part: (offset: number) => { readonly at: number; readonly length: number };
  /** Lengths in characters of the consecutive texts: main, footnotes, headers, annotations, endnotes, text boxes. */
  readonly lengths: readonly number[];
}

/** Offsets in the FIB of Word 97 and later (MS-DOC 2.5). */
export const FIB = {
  footnoteRefs: 0xaa,
  footnoteTexts: 0xb2,
  headers: 0xf2,
  fonts: 0x112,
  characters: 0xfa,
  paragraphs: 0x102,
  styles: 0xa2,
  pieces: 0x1a2,
  endnoteRefs: 0x20a,
  endnoteTexts: 0x212,
  boxes: 0x25a,
  lists: 0x2e2,
  listUses: 0x2ea,
} as const;
const LENGTHS = [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64];
const [MAGIC, OLD_MAGIC, WORD_97] = [0xa5ec, 0xa5dc, 0xc1];
const [ENCRYPTED, SECOND_TABLE] = [0x100, 0x200];

/** True for a file of Word 6 or 95. */
export const isBeforeWord97 = (word: Uint8Array): boolean => {
  const [magic, version] = [(word[1] ?? 0) * 256 + (word[0] ?? 0), (word[3] ?? 0) * 256 + (word[2] ?? 0)];
  return magic === OLD_MAGIC || (magic === MAGIC && version < WORD_97);
};

/** Opens a file of Word 97 or later. Throws `Refused` DAMAGED or ENCRYPTED. */
export function openDoc(bytes: Uint8Array): DocFile {
  const file = openCompoundFile(bytes);
  const word = viewOf(file?.stream('WordDocument'));
  if (word.byteLength < 0x300 || word.getUint16(0, true) !== MAGIC) throw new Refused('DAMAGED');
  const flags = word.getUint16(0xa, true);
  if (flags & ENCRYPTED) throw new Refused('ENCRYPTED');
  return {
    word,
    table: viewOf(file?.stream(flags & SECOND_TABLE ? '1Table' : '0Table')),
    data: viewOf(file?.stream('Data')),
    part: (offset) => ({ at: word.getUint32(offset, true), length: word.getUint32(offset + 4, true) }),
    lengths: LENGTHS.map((offset) => word.getUint32(offset, true)),
  };
}

const viewOf = (bytes: Uint8Array | null | undefined): DataView =>
  bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(new ArrayBuffer(0));

/** A view of `length` bytes from a place, shorter at the end. */
export function slice(view: DataView, at: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + at, Math.min(length, Math.max(view.byteLength - at, 0)));
}

/** The positions of a PLC (MS-DOC 2.2.2), one more than it has elements. Its elements of `size` bytes follow them in the file. */
export function positions(table: DataView, { at, length }: { at: number; length: number }, size: number): number[] {
  const count = Math.max(Math.floor((length - 4) / (4 + size)), -1) + 1;
  return Array.from({ length: count }, (_, i) => table.getUint32(at + i * 4, true));
}
