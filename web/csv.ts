/** What a spreadsheet would compute has an apostrophe before it: the rule of the exports. */
const COMPUTED = /^[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

function cell(text: string): string {
  const plain = COMPUTED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/** A table as Excel and WPS open it: UTF-8 with its mark, RFC 4180. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

export function download(name: string, content: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
