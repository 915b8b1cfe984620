/** Reads CSV by the description CELLS in src/export/cell.ts, independently of the code that writes it. */

/** The cells of a table (RFC 4180). @throws Error where the text is no table */
export function table(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [whole, quoted, bare = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) return rows.slice(0, -1);
    if (whole === '') break;
  }
  throw new Error(`No table: …${text.slice(-80)}`);
}

/** The text of a cell without the apostrophe that guards against formulas. */
export function words(cell: string): string {
  const inner = cell.slice(1);
  return cell.startsWith("'") && /^(?:[\s\p{Cc}\p{Cf}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/u.test(inner) ? inner : cell;
}

/** The values of a list, or of a list of lists. */
export function values(cell: string, depth = 1): string[] {
  return cell.split(` ${'|'.repeat(depth)} `);
}

/** A value of a list without the escapes of |. */
export function value(text: string): string {
  return text.replace(/\\(\\*\|)/gu, '$1');
}
