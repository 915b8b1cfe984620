import { isListHeader } from '../vocabulary/list-columns';
import { decode } from './decode';
import type { Format } from './format';
import { refusal } from './refusals';
import { tableParagraphs } from './table/rows';

/** Tables as text (.csv, .tsv): RFC 4180. The separator is found in the first rows. */
export const csv: Format = {
  mediaType: 'text/csv',
  is: (bytes, name) => {
    if (/\.(?:csv|tsv)$/iu.test(name)) return decode(bytes) !== null;
    const end = thirdLineEnd(bytes);
    const start = end <= LONGEST_HEAD ? decode(bytes.subarray(0, end)) : null;
    return start?.split(/\r?\n/u, 3).some((line) => isListHeader(line.split(',').map((cell) => cell.replaceAll('"', '')))) ?? false;
  },
  read: (bytes) => {
    const text = decode(bytes);
    if (text === null) return refusal('UNKNOWN_FORMAT');
    const rows = rowsOf(text.replace(/^\uFEFF/u, ''));
    const cells = rows.map((row) => row.map((cell) => ({ paragraphs: cell.split(/\r?\n/u), span: 1, goesOn: false })));
    return { paragraphs: tableParagraphs(cells).map((text) => ({ text })) };
  },
};

/** The most bytes of three lines with a header. */
const LONGEST_HEAD = 10_000;

function thirdLineEnd(bytes: Uint8Array): number {
  let at = 0;
  for (let line = 0; line < 3 && at >= 0; line++) at = bytes.indexOf(0x0a, at) + 1 || -1;
  return at > 0 ? at : bytes.length;
}

/** Cells by rows. An unclosed quote ends with the text. */
function rowsOf(text: string): string[][] {
  const head = text.slice(0, LONGEST_HEAD).split('\n', 5).join('\n');
  const mark = [',', '\t', ';', '，'].map((one) => [one, head.split(one).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0];
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"(?<quoted>[^"]*(?:""[^"]*)*)(?:"|$))?(?<bare>[^\\n\\r${mark}]*)(?<end>${mark}|\\r?\\n|\\r|$)`, 'uy');
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const { quoted = '', bare = '', end } = match.groups ?? {};
    rows.at(-1)?.push(quoted.replaceAll('""', '"') + bare);
    if (cell.lastIndex >= text.length) break;
    if (end !== mark) rows.push([]);
  }
  return rows;
}
