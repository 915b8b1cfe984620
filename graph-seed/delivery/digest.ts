import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Warning } from '../types';
import type { FoundFile } from '.';
import { unreadable } from './unreadable';

/** A file with the SHA-256 of its content. */
export interface DigestedFile extends FoundFile {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** The most bytes of a file. Larger files are refused. */
const MOST = 200 * 1024 * 1024;
const CHUNK = Buffer.alloc(1024 * 1024);

/** Hashes a file with bounded memory. Returns a warning for a file that is too large or cannot be read. */
export function digest({ name, path }: FoundFile): DigestedFile | Warning {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > MOST) return { code: 'TOO_LARGE', file: name, message: '文件超过 200 MB，没有读入。请拆分成较小的文件。' };
      const hash = createHash('sha256');
      for (let read = 1; read > 0; ) {
        read = readSync(file, CHUNK);
        hash.update(CHUNK.subarray(0, read));
      }
      return { name, path, size, sha256: hash.digest('hex') };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(name, error);
  }
}
