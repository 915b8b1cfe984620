import { createHash } from 'node:crypto';
import type { SourceText, Warning } from '../types';
import { assemble } from './assemble';
import { decode } from './decode';
import type { Draft, Format, Refusal, TextParts } from './format';
import { pdf } from './pdf';
import { readText } from './text';

/** Formats by content, the most certain first; one more format is one file beside this one and one line here. */
const FORMATS: readonly Format[] = [pdf];

const PLAIN = 'text/plain';

/**
 * One file as text with places, or why not.
 * @param file its name as it is to be shown
 */
export async function read(file: string, bytes: Uint8Array): Promise<SourceText | Warning> {
  const format = FORMATS.find(({ is }) => is(bytes, file));
  return format ? sourceOf(file, bytes, format.mediaType, await format.read(bytes, file)) : readPlain(file, bytes);
}

/** As `read`, for plain text and Markdown alone. */
export function readPlain(file: string, bytes: Uint8Array): SourceText | Warning {
  const raw = decode(bytes);
  if (raw === null) return { code: 'UNKNOWN_FORMAT', file, message: '不认识的文件格式，没有读入。请另存为 .docx、.pdf 或 .txt。' };
  return sourceOf(file, bytes, PLAIN, readText(raw));
}

function sourceOf(file: string, bytes: Uint8Array, mediaType: string, made: Draft | TextParts | Refusal): SourceText | Warning {
  if ('refused' in made) return { ...made.refused, file };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const notices = made.notices ?? [];
  if ('raw' in made) return { file, sha256, mediaType, pageStarts: [], published: null, ...made, notices };
  return { file, sha256, mediaType, ...assemble(made), published: made.published ?? null, notices };
}
