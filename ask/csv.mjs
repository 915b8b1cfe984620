/** A table as CSV (RFC 4180), with the byte order mark by which Excel recognises UTF-8. */
export function csv(header, rows) {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value) {
  const text = typeof value === 'string' ? inert(value) : String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would compute as a formula. It gets an apostrophe, as in the exports, because the texts come from other people's files. */
const COMPUTED = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
const inert = (text) => (COMPUTED.test(text) ? `'${text}` : text);
