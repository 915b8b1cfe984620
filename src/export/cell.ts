import type { SourceRow } from '../graph/rows/evidence';

/** How cells of CSV are written, in the words that `GET /export` shows. */
export const CELLS =
  'An absent value is an empty cell. The values of a list are joined by " | ", those of a list within a list by " || ", and so on; if all are empty, the cell is empty. ' +
  'In a list, one \\ is added before each | of a value, in front of any \\ that precedes the |. ' +
  "An apostrophe is added before text that a spreadsheet would compute and before text that begins with an apostrophe. Such text begins with ' = + - @ (also in full width or small form, or after blanks), or with a tab or a line break.";

const COMPUTED = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** The text of a cell, as `CELLS` describes it. */
export function cell(value: unknown): string {
  if (typeof value !== 'string' && !Array.isArray(value)) return plain(value);
  const text = Array.isArray(value) ? joined(value, 1) : value;
  return COMPUTED.test(text) ? `'${text}` : text;
}

/** The cell in the file, quoted if necessary (RFC 4180). */
export function written(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function joined(values: readonly unknown[], depth: number): string {
  const texts = values.map((value) => (Array.isArray(value) ? joined(value, depth + 1) : plain(value).replace(/\\*\|/gu, '\\$&')));
  return texts.every((text) => text === '') ? '' : texts.join(` ${'|'.repeat(depth)} `);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? place(value as SourceRow) : String(value);
}

function place({ file, ranges }: SourceRow): string {
  return `${file}:${ranges.map(({ start, end }) => `${start}-${end}`).join(',')}`;
}
