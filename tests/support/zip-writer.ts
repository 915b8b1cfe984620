import { deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Packed {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** Declared size, where it differs from the true one. */
  readonly declared?: number;
  readonly isUtf8?: boolean;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive of these files, with the faults that they ask for. */
export function zip(files: readonly Packed[]): Uint8Array {
  const records: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, declared, isUtf8 = false, isEncrypted = false } of files) {
    const data = deflateRawSync(bytes);
    const title = typeof name === 'string' ? Buffer.from(name) : Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((isUtf8 ? 0x800 : 0) | (isEncrypted ? 1 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(declared ?? bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const record = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, data]);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), title]);
    entry.writeUInt32LE(at, 42);
    records.push(record);
    entries.push(entry);
    at += record.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length & 0xffff, 8);
  end.writeUInt16LE(files.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...records, directory, end]);
}
