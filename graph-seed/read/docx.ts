import type { Notice } from '../types';
import type { Draft, Format, Paragraph, Refusal } from './format';
import { html, readHtml } from './html';
import { mainPart, partOf, type Relationship, relationships } from './opc';
import { Refused, refusal } from './refusals';
import { isMht } from './refused-formats';
import { wordBody } from './word-body';
import type { Changes } from './word-inline';
import { wordNumbers } from './word-numbers';
import { eachElement, elementsOf, valOf, wordsOf, type XmlElement } from './xml';
import { openZip, type Zip } from './zip';

/** Word (.docx, .docm, WPS' .docx): ECMA-376. */
export const docx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  is: (bytes) => {
    const zip = openZip(bytes);
    return zip?.find('[Content_Types].xml') != null && zip.members.some(({ name }) => name.startsWith('word/'));
  },
  read: (bytes) => readDocx(bytes),
};

/** The elements that hold the words of a part, outermost. */
const BLOCKS = ['p', 'tbl', 'sdt', 'altChunk', 'AlternateContent', 'customXml'];

export function readDocx(bytes: Uint8Array): Draft | Refusal {
  const zip = openZip(bytes);
  const main = zip && mainPart(zip);
  const text = main && zip.find(main);
  if (!text) return refusal('DAMAGED');
  const parts = relationships(zip, main);
  const styles = partOf(zip, parts, 'styles');
  const numbers = wordNumbers(partOf(zip, parts, 'numbering'), styles);
  const body = wordBody({ numbers, notes: notesOf(zip, parts), contents: contentsStyles(styles), chunk: (id) => chunkOf(zip, parts, id) });
  const notices: Notice[] = [];
  const told = new Set<string>();
  eachElement(zip.unpack(text), BLOCKS, (block) => {
    const line = body.paragraphs.length + 1;
    body.add(block);
    for (const form of numbers.unknown) if (!told.has(form)) notices.push(numberForm(form, line));
    for (const form of numbers.unknown) told.add(form);
  });
  body.end();
  const paragraphs = [...body.paragraphs, ...runningHeads(zip, parts)];
  return { paragraphs, notices: [...notices, ...trackedNotice(body.changes)] };
}

const numberForm = (form: string, line: number): Notice => ({
  code: 'NUMBER_FORM',
  line,
  message: `编号格式“${form}”不认识，第 ${line} 段起的编号以阿拉伯数字代替，请核对。`,
});

function trackedNotice({ any, deleted }: Readonly<Changes>): Notice[] {
  if (!any) return [];
  const left = deleted > 0 ? `；删除的 ${deleted} 处没有读入` : '';
  return [{ code: 'TRACKED', message: `文件带有修订，按“接受全部修订”读入${left}。` }];
}

/** Footnotes and endnotes; those with a type are lines that part them from the text. */
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

/** Ids of the styles of a table of contents (目录); their names are the same in every language. */
function contentsStyles(styles: Uint8Array | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (styles === null) return ids;
  eachElement(styles, ['style'], (style) => {
    if (/^toc \d$/iu.test(valOf(style, 'name') ?? '')) ids.add(style.attributes.styleId ?? '');
  });
  return ids;
}

/** The paragraphs of a web page that stands in the text as a part of its own (w:altChunk). */
function chunkOf(zip: Zip, parts: readonly Relationship[], id: string): readonly Paragraph[] {
  const member = zip.find(parts.find((part) => part.id === id)?.target ?? '');
  if (!member) return [];
  const bytes = zip.unpack(member);
  if (isMht(bytes)) throw new Refused('MHT');
  return html.is(bytes, member.name) ? readHtml(bytes).paragraphs : [];
}

/** Headers and footers (页眉、页脚), each once, behind the text. */
function runningHeads(zip: Zip, parts: readonly Relationship[]): Paragraph[] {
  const texts = new Set<string>();
  for (const { type, target } of parts) {
    const member = type === 'header' || type === 'footer' ? zip.find(target) : null;
    if (!member) continue;
    eachElement(zip.unpack(member), ['p'], (paragraph) => {
      const words = runs(paragraph).trim();
      if (/[^\s\d\p{P}第页共]/u.test(words)) texts.add(words);
    });
  }
  return [...texts].map((text) => ({ text, furniture: 'running head' }));
}

const runs = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) => (child.name === 't' ? wordsOf(child) : child.name === 'Fallback' ? '' : runs(child)))
    .join('');
