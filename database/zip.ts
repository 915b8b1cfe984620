import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes of the record that ends a zip file, without the comment after it. */
const END = 22;
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_MARK = Buffer.from('PK\x01\x02', 'latin1');

/**
 * Whether a zip file is there to its end: the record that ends it stands where its list of entries says, and that list begins where
 * the record says. A file that was cut short, or that the disk holds as zeros, is not.
 */
export function isWhole(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const tail = bytes(descriptor, Math.max(0, size - END - 0xffff), size);
    const at = tail.lastIndexOf(END_MARK);
    if (at < 0 || tail.length - at < END) return false;
    const [entries, length, start] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (start + length > size - (tail.length - at)) return false;
    return entries === 0 || bytes(descriptor, start, start + ENTRY_MARK.length).equals(ENTRY_MARK);
  } finally {
    closeSync(descriptor);
  }
}

function bytes(descriptor: number, from: number, to: number): Buffer {
  const buffer = Buffer.alloc(to - from);
  return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, from));
}
