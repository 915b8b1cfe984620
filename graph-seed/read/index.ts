import { createHash } from 'node:crypto';
import type { SourceText, Warning } from '../types';
import { openArchive } from './archive';
import { assemble } from './assemble';
import { isZip } from './container/zip';
import { csv } from './csv';
import { decode } from './decode';
import { doc } from './doc';
import { docx } from './docx';
import type { Draft, Format, Refusal, TextParts } from './format';
import { html } from './html';
import { ofd } from './ofd';
import { pdf } from './pdf';
import { Refused, refusal } from './refusals';
import { encryptedOffice, mht, oldWorkbook, otherCompoundFile, otherPackage, rtf, xml } from './refused-formats';
import { readText } from './text';
import { xlsx } from './xlsx';

/** Formats by content, the most certain first. A new format is one file in this folder and one line here. */
const FORMATS: readonly Format[] = [
  pdf,
  ofd,
  docx,
  xlsx,
  encryptedOffice,
  doc,
  oldWorkbook,
  otherCompoundFile,
  rtf,
  otherPackage,
  mht,
  html,
  xml,
  csv,
];

const PLAIN = 'text/plain';

/**
 * The texts of one file, or refusals: one for most files, one per member for an archive (archive.zip/inner.docx). Never throws.
 * @param file Its path or name, for display and to distinguish kinds of text.
 */
export async function read(file: string, bytes: Uint8Array): Promise<readonly (SourceText | Warning)[]> {
  const format = formatOf(file, bytes);
  if (format !== undefined || !isZip(bytes)) return [await readOne(file, bytes, format)];
  const members = openArchive(bytes);
  if ('refused' in members) return [{ ...members.refused, file }];
  const texts: (SourceText | Warning)[] = [];
  for (const member of members) {
    const name = `${file}/${member.name}`;
    if ('refused' in member.bytes) texts.push({ ...member.bytes.refused, file: name });
    else texts.push(await readMember(name, member.bytes));
  }
  return texts;
}

function readMember(file: string, bytes: Uint8Array): Promise<SourceText | Warning> | Warning {
  const format = formatOf(file, bytes);
  const isNested = format === undefined && isZip(bytes);
  return isNested ? { ...refusal('UNKNOWN_FORMAT', '压缩包里的压缩包没有读入，请先解开。').refused, file } : readOne(file, bytes, format);
}

const formatOf = (file: string, bytes: Uint8Array): Format | undefined => FORMATS.find(({ is }) => is(bytes, file));

async function readOne(file: string, bytes: Uint8Array, format: Format | undefined): Promise<SourceText | Warning> {
  try {
    const read = format ? sourceOf(file, bytes, format.mediaType, await format.read(bytes, file)) : readPlain(file, bytes);
    return 'raw' in read && read.lines.length === 0 ? { ...refusal('EMPTY').refused, file } : read;
  } catch (error) {
    return { ...(error instanceof Refused ? refusal(error.code, error.message) : refusal('DAMAGED')).refused, file };
  }
}

/** Reads a file of plain text or Markdown in any encoding that `decode` knows; a refusal for other bytes. */
export function readPlain(file: string, bytes: Uint8Array): SourceText | Warning {
  const raw = decode(bytes);
  if (raw === null) return { ...refusal('UNKNOWN_FORMAT').refused, file };
  return sourceOf(file, bytes, PLAIN, readText(raw));
}

function sourceOf(file: string, bytes: Uint8Array, mediaType: string, made: Draft | TextParts | Refusal): SourceText | Warning {
  if ('refused' in made) return { ...made.refused, file };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const notices = made.notices ?? [];
  if ('raw' in made) return { file, sha256, mediaType, pageStarts: [], published: null, ...made, notices };
  return { file, sha256, mediaType, ...assemble(made), published: made.published ?? null, notices };
}
