/** Streams of a compound file (MS-CFB): the container of .doc, .xls and encrypted .docx. */
export interface CompoundFile {
  /** Whether the root has this stream or storage. Case does not matter. */
  readonly holds: (name: string) => boolean;
  /** Bytes of a stream of the root; null if there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const [LAST, ENTRY, NONE] = [0xfffffffa, 128, 0xffffffff];

export const isCompoundFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, i) => bytes[i] === byte);

/** Opens a compound file; null for a damaged one. A looping chain of sectors is cut at the length of the file. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (!isCompoundFile(bytes) || bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : LAST);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const place = (sector: number) => (sector + 1) * size;
  const table = fatSectors(word, place, size);
  const fat = (sector: number) => word(place(table[Math.floor((sector * 4) / size)] ?? LAST) + ((sector * 4) % size));
  const chain = (first: number): number[] => {
    const sectors: number[] = [];
    for (let sector = first; sector < LAST && sectors.length * size <= bytes.length; sector = fat(sector)) sectors.push(sector);
    return sectors;
  };
  const read = (first: number): Uint8Array => joined(chain(first).map((sector) => bytes.subarray(place(sector), place(sector) + size)));
  const entries = entriesOf(read(word(48)));
  const root = entries[0];
  if (!root) return null;
  const below = childrenOf(entries, root.child);
  return {
    holds: (name) => below.some((one) => one.name.toLowerCase() === name.toLowerCase()),
    stream: (name) => {
      const entry = below.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      return (entry.size < word(56) ? miniStream(read(root.first), read(word(60)), entry.first) : read(entry.first)).subarray(
        0,
        entry.size,
      );
    },
  };
}

/** Sectors of the file allocation table: 109 in the header, the others in a separate chain. */
function fatSectors(word: (at: number) => number, place: (sector: number) => number, size: number): number[] {
  const sectors = Array.from({ length: 109 }, (_, i) => word(76 + i * 4));
  const seen = new Set<number>();
  for (let next = word(68); next < LAST && !seen.has(next); next = word(place(next) + size - 4)) {
    seen.add(next);
    for (let i = 0; i < size / 4 - 1; i++) sectors.push(word(place(next) + i * 4));
  }
  return sectors;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of one storage: a tree of siblings. */
function childrenOf(entries: readonly Entry[], root: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>([NONE]);
  const open = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id];
    if (seen.has(id) || !entry) continue;
    seen.add(id);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/** A short stream: sectors of 64 bytes within the stream of the root. */
function miniStream(bytes: Uint8Array, fat: Uint8Array, first: number): Uint8Array {
  const view = new DataView(fat.buffer, fat.byteOffset, fat.byteLength);
  const parts: Uint8Array[] = [];
  for (let sector = first; sector < LAST && parts.length * 64 <= bytes.length; ) {
    parts.push(bytes.subarray(sector * 64, sector * 64 + 64));
    sector = sector * 4 + 4 <= fat.length ? view.getUint32(sector * 4, true) : LAST;
  }
  return joined(parts);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
