import { stripVTControlCharacters } from 'node:util';

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}“”‘’…—·]/u;
const GAP = '  ';
const INDENT = '    ';

/**
 * A table for a terminal. A Chinese character takes two columns. Long cells are broken into several lines.
 * @param width Columns of the terminal.
 * @param notes A text under each row.
 */
export function table(header, rows, width, notes = []) {
  const cells = [header, ...rows].map((row) => row.map((value) => plain(value)));
  const widths = fitted(
    header.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i])))),
    width,
  );
  const rule = widths.map((columns) => '─'.repeat(columns)).join(GAP);
  const [head, ...body] = cells.map((row) => lines(row, widths));
  const noted = body.flatMap((row, i) =>
    plain(notes[i]) ? [row, ...broken(plain(notes[i]), width - INDENT.length).map((line) => INDENT + line), ''] : [row],
  );
  return [head, rule, ...noted].join('\n');
}

const plain = (value) =>
  stripVTControlCharacters(String(value ?? ''))
    .replace(/\s+/gu, ' ')
    .trim();
const columnsOf = (character) => (WIDE.test(character) ? 2 : 1);
const widthOf = (text) => [...text].reduce((sum, character) => sum + columnsOf(character), 0);

/** Narrows the widest columns until all fit, but none below 8. */
function fitted(wanted, width) {
  const widths = [...wanted];
  const room = width - GAP.length * (widths.length - 1);
  while (widths.reduce((sum, one) => sum + one, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest] <= 8) break;
    widths[widest]--;
  }
  return widths;
}

function lines(row, widths) {
  const parts = row.map((text, i) => broken(text, widths[i]));
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((_, i) => padded(parts[i][line] ?? '', widths[i]))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function broken(text, width) {
  const found = [''];
  for (const character of text) {
    if (widthOf(found.at(-1)) + columnsOf(character) > width) found.push('');
    found[found.length - 1] += character;
  }
  return found;
}

const padded = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
