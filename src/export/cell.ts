import type { SourceRow } from '../graph/rows/evidence';

/** How cells of CSV are written, in the words that `GET /export` shows. */
export const CELLS =
  'Nothing is an empty cell. The values of a list are joined by " | ", those of a list within a list by " || ", and so on; where all are empty, so is the cell. ' +
  'A | within a value, and any \\ before it, has one \\ more before it. ' +
  "Words that a spreadsheet would compute, or that begin with an apostrophe, have an apostrophe more before them: these begin with ' = + - @, these in full width or small, or blanks and one of them, or with a tab or a line break.";

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
