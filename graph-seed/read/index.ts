import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { SourceText, Warning } from '../types';
import { decode } from './decode';
import { readText } from './text';

/** What is read, by the ending of the file's name: one more format is one file beside this one and one line here. */
const FORMATS: Readonly<Record<string, (raw: string) => Pick<SourceText, 'lines' | 'furniture'>>> = {
  '.txt': readText,
  '.md': readText,
};

export const isReadable = (file: string) => extname(file).toLowerCase() in FORMATS;

/**
 * One file as text with places, or why not.
 * @param file its name as it is to be shown
 */
export function read(file: string, bytes: Uint8Array): SourceText | Warning {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format)
    return { code: 'UNKNOWN_FORMAT', file, message: `${file} is not read: its format is none of ${Object.keys(FORMATS).join(' ')}.` };
  const raw = decode(bytes);
  if (raw === null) return { code: 'UNKNOWN_ENCODING', file, message: `${file} is not read: it is neither UTF-8 nor GB18030 text.` };
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), raw, ...format(raw) };
}
