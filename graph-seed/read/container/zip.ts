import { inflateRawSync } from 'node:zlib';
import { decode } from '../decode';
import { MOST_BYTES } from '../limits';
import { Refused } from '../refusals';

/** Byte lengths of the end and directory records of an archive (PKZIP APPNOTE 4.3.12, 4.3.16). */
const [END, ENTRY] = [22, 46];
/** Marker of sizes that are in the extra field of ZIP64. */
const ELSEWHERE = 0xffffffff;

/** One member of an archive, as its directory describes it. */
export interface Member {
  readonly name: string;
  /** Declared size after unpacking, in bytes. */
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Offset of its record, and its packed size in bytes. */
  readonly at: number;
  readonly packed: number;
}

export interface Zip {
  /** Files without folders, in the order of the directory. */
  readonly members: readonly Member[];
  /** Bytes of a member. Throws `Refused`: TOO_LARGE beyond its declared size or the limit of the archive, ENCRYPTED, DAMAGED. */
  readonly unpack: (member: Member) => Uint8Array;
  /** The member of this name in any case, or null. */
  readonly find: (name: string) => Member | null;
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8 && (bytes[3] ?? 9) < 9;

/** The directory of an archive, or null if it cannot be read. */
export function openZip(bytes: Uint8Array): Zip | null {
  if (!isZip(bytes)) return null;
  const members = directory(bytes);
  if (members === null) return null;
  const files = members.filter(({ name }) => !name.endsWith('/'));
  const byName = new Map(files.map((member) => [member.name.toLowerCase(), member]));
  let left = MOST_BYTES;
  return {
    members: files,
    find: (name) => byName.get(name.toLowerCase().replace(/^\//u, '')) ?? null,
    unpack: (member) => {
      if (member.isEncrypted) throw new Refused('ENCRYPTED');
      left -= member.size;
      if (left < 0) throw new Refused('TOO_LARGE');
      return unpacked(bytes, member);
    },
  };
}

function unpacked(bytes: Uint8Array, { at, packed, method, size }: Member): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new Refused('DAMAGED');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw new Refused('UNKNOWN_FORMAT', '压缩方式不认识，没有读入。请用系统自带的方式重新压缩成 .zip。');
  try {
    return size === 0 ? new Uint8Array() : inflateRawSync(data, { maxOutputLength: size });
  } catch (error) {
    throw new Refused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'DAMAGED');
  }
}

/** Entries of the central directory; null if it is missing or damaged. */
function directory(bytes: Uint8Array): Member[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) if (bytes.length - end-- > 0xffff + END) return null;
  if (end < 0) return null;
  const declared = view.getUint32(end + 16, true);
  let at = declared === ELSEWHERE ? (startOfZip64(view, end) ?? bytes.length) : declared;
  // If the recorded place is wrong, for example because bytes precede the archive, the length gives it.
  const isThere = at + 4 <= end && view.getUint32(at, true) === 0x02014b50;
  if (!isThere) at = end - view.getUint32(end + 12, true);
  const shift = isThere || declared === ELSEWHERE ? 0 : at - declared;
  if (at < 0) return null;
  const members: Member[] = [];
  while (at + ENTRY <= end && view.getUint32(at, true) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + ENTRY + nameLength;
    if (nameEnd + extraLength > end) return null;
    members.push({
      name: nameOf(bytes.subarray(at + ENTRY, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      ...sizes(view, at, nameEnd, nameEnd + extraLength, shift),
    });
    at = nameEnd + extraLength + commentLength;
  }
  return members.length > 0 || at === end ? members : null;
}

function startOfZip64(view: DataView, end: number): number | null {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
  const record = Number(view.getBigUint64(end - 12, true));
  return record + 56 <= end ? Number(view.getBigUint64(record + 48, true)) : null;
}

/** Packed size, size and place of an entry. Values that do not fit are in the extra field of ZIP64, in this order. */
function sizes(view: DataView, at: number, extra: number, extraEnd: number, shift: number): { packed: number; size: number; at: number } {
  const found = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) };
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'at'] as const) {
      if (found[key] !== ELSEWHERE || value + 8 > extraEnd) continue;
      found[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return { ...found, at: found.at + shift };
}

/** The name of a member: UTF-8 if its bytes are valid (bit 11 is often missing), else GB18030, as Chinese Windows writes it. */
const nameOf = (bytes: Uint8Array): string => (decode(bytes) ?? new TextDecoder('latin1').decode(bytes)).replaceAll('\\', '/');
