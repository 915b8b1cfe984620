import { openCompoundFile } from './container/compound-file';
import type { Draft, Format, Refusal } from './format';
import { refusal } from './refusals';
import { docBody, type Hanging } from './word/doc-body';
import { type DocFile, FIB, isBeforeWord97, openDoc, positions } from './word/doc-file';
import { docLists } from './word/doc-lists';
import { type DocText, docText } from './word/doc-text';
import { runningHeads, wordNotices } from './word/notices';
import { type List, WordNumbers } from './word/numbers';

/** Word 97 to 2003 (.doc) and old WPS (.wps): MS-DOC. */
export const doc: Format = {
  mediaType: 'application/msword',
  is: (bytes) => openCompoundFile(bytes)?.holds('WordDocument') ?? false,
  read: (bytes) => readDoc(bytes),
};

function readDoc(bytes: Uint8Array): Draft | Refusal {
  const word = openCompoundFile(bytes)?.stream('WordDocument');
  if (word && isBeforeWord97(word))
    return refusal('UNKNOWN_FORMAT', '这是 Word 95 或更早的 .doc，没有读入。请用 Word 打开后另存为 .docx。');
  const file = openDoc(bytes);
  const text = docText(file);
  const [main = 0] = file.lengths;
  const paragraphs = text.paragraphs(0, main);
  const lists = listsOf(file);
  if (lists === null && paragraphs.some(({ list }) => list !== null)) return refusal('AUTO_NUMBERS');
  const numbers = new WordNumbers(lists ?? new Map());
  const body = docBody(paragraphs, numbers, hangingOn(file, text));
  const heads = runningHeads(text.paragraphs(startOf(file, 'headers'), startOf(file, 'annotations')).map((one) => one.text));
  return { paragraphs: [...body, ...heads], notices: wordNotices(text.changes, numbers.unknown) };
}

/** The lists of a text; null if they are damaged. */
function listsOf(file: DocFile): ReadonlyMap<string, List> | null {
  try {
    return docLists(file);
  } catch {
    return null;
  }
}

/** The texts of a file in their order. */
const TEXTS = ['main', 'footnotes', 'headers', 'annotations', 'endnotes', 'boxes'] as const;

const startOf = ({ lengths }: DocFile, name: (typeof TEXTS)[number]): number =>
  lengths.slice(0, TEXTS.indexOf(name)).reduce((sum, length) => sum + length, 0);

/** Notes at their references. Text boxes at their drawings if there are as many of both, else after the text. */
function hangingOn(file: DocFile, text: DocText): Hanging[] {
  const { table, part, lengths } = file;
  const parts = (at: readonly number[], ends: readonly number[], start: number) =>
    at.map((place, i): Hanging => ({ at: place, text: text.paragraphs(start + (ends[i] ?? 0), start + (ends[i + 1] ?? ends[i] ?? 0)) }));
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const refs = positions(table, part(FIB[`${kind}Refs`]), 2).slice(0, -1);
    return parts(refs, positions(table, part(FIB[`${kind}Texts`]), 0), startOf(file, `${kind}s`));
  });
  const boxes = positions(table, part(FIB.boxes), 22);
  const count = Math.max(boxes.length - 2, 0);
  const places = Array.from({ length: count }, (_, i) => (text.drawings.length === count ? (text.drawings[i] ?? 0) : (lengths[0] ?? 0)));
  return [...notes, ...parts(places, boxes, startOf(file, 'boxes'))].sort((a, b) => a.at - b.at);
}
