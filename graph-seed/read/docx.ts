import { holdsPart, mainPart, partOf, type Relationship, relationships } from './container/opc';
import { eachElement, elementsOf, valOf, wordsOf, type XmlElement } from './container/xml';
import { openZip, type Zip } from './container/zip';
import type { Draft, Format, Paragraph, Refusal } from './format';
import { html, readHtml } from './html';
import { Refused, refusal } from './refusals';
import { isMht } from './refused-formats';
import { type WordBody, wordBody } from './word/docx-body';
import { docxLists } from './word/docx-lists';
import { runningHeads, wordNotices } from './word/notices';
import { WordNumbers } from './word/numbers';

/** Word (.docx, .docm, WPS' .docx): ECMA-376. */
export const docx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  is: (bytes) => holdsPart(bytes, 'word/'),
  read: readDocx,
};

/** The block elements that hold the words of a part. */
const BLOCKS = ['p', 'tbl', 'sdt', 'altChunk', 'AlternateContent', 'customXml'];

/** Reads the paragraphs, notes and running heads of a Word file. Throws `Refused` for a damaged or encrypted part. */
function readDocx(bytes: Uint8Array): Draft | Refusal {
  const zip = openZip(bytes);
  const main = zip && mainPart(zip);
  const text = main && zip.find(main);
  if (!text) return refusal('DAMAGED');
  const parts = relationships(zip, main);
  const styles = partOf(zip, parts, 'styles');
  const { lists, placeOf } = docxLists(partOf(zip, parts, 'numbering'), styles);
  const numbers = new WordNumbers(lists);
  const body: WordBody = wordBody({
    numberOf: (properties) => numbers.next(placeOf(properties), body.paragraphs.length + 1),
    notes: notesOf(zip, parts),
    contents: contentsStyles(styles),
    chunk: (id) => chunkOf(zip, parts, id),
  });
  eachElement(zip.unpack(text), BLOCKS, body.add);
  body.end();
  return { paragraphs: [...body.paragraphs, ...headsOf(zip, parts)], notices: wordNotices(body.changes, numbers.unknown) };
}

/** Footnotes and endnotes. Those with a type are separators. */
function notesOf(zip: Zip, parts: readonly Relationship[]): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    const part = partOf(zip, parts, `${kind}s`);
    if (!part) continue;
    eachElement(part, [kind], (note) => {
      if ((note.attributes.type ?? 'normal') === 'normal') notes.set(`${kind} ${note.attributes.id}`, note);
    });
  }
  return notes;
}

/** Ids of the styles of a table of contents (目录). The names of these styles are the same in every language. */
function contentsStyles(styles: Uint8Array | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (styles === null) return ids;
  eachElement(styles, ['style'], (style) => {
    if (/^toc \d$/iu.test(valOf(style, 'name') ?? '')) ids.add(style.attributes.styleId ?? '');
  });
  return ids;
}

/** The paragraphs of a web page that is embedded as a part (w:altChunk). */
function chunkOf(zip: Zip, parts: readonly Relationship[], id: string): readonly Paragraph[] {
  const member = zip.find(parts.find((part) => part.id === id)?.target ?? '');
  if (!member) return [];
  const bytes = zip.unpack(member);
  if (isMht(bytes)) throw new Refused('MHT');
  return html.is(bytes, member.name) ? readHtml(bytes).paragraphs : [];
}

function headsOf(zip: Zip, parts: readonly Relationship[]): Paragraph[] {
  const lines: string[] = [];
  for (const { type, target } of parts) {
    const member = type === 'header' || type === 'footer' ? zip.find(target) : null;
    if (member) eachElement(zip.unpack(member), ['p'], (paragraph) => void lines.push(runs(paragraph)));
  }
  return runningHeads(lines);
}

const runs = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (child.name === 't' ? wordsOf(child) : child.name === 'Fallback' ? '' : runs(child)))
    .join('');
