/** A table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function csv(header, rows) {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value) {
  const text = typeof value === 'string' ? inert(value) : String(value ?? '');
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Words that a spreadsheet would compute get an apostrophe before them, as the exports have it: texts come from files of others. */
const COMPUTED = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
const inert = (text) => (COMPUTED.test(text) ? `'${text}` : text);
