import { words } from '../../vocabulary/words';
import { childOf, elementsOf, valOf, type XmlElement } from '../container/xml';
import type { Paragraph } from '../format';
import { splitSoftBreaks } from '../soft-breaks';
import { type Cell, tableParagraphs } from '../table/rows';
import { isPlaceholder, nearest, shown, wordInline } from './docx-inline';
import type { Changes } from './notices';

/** What the body of a text needs from other parts of the file. */
export interface WordParts {
  /** The automatic number of a paragraph with these properties, or ''. */
  readonly numberOf: (properties: XmlElement | undefined) => string;
  /** Footnotes and endnotes by kind and id: footnote 3 */
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** Ids of the styles of a table of contents. */
  readonly contents: ReadonlySet<string>;
  /** Paragraphs of an embedded part (w:altChunk), by the id of its relationship. */
  readonly chunk: (id: string) => readonly Paragraph[];
}

/** Words of a Word text, block by block in reading order. */
export interface WordBody {
  readonly paragraphs: readonly Paragraph[];
  readonly changes: Readonly<Changes>;
  readonly add: (block: XmlElement) => void;
  /** To be called after the last block. */
  readonly end: () => void;
}

/** Elements that only wrap blocks. */
const WRAPPERS = new Set(words('customXml smartTag ins moveTo sdtContent txbxContent body footnote endnote'));

/** Open paragraphs of one container. `carried` are words whose paragraph mark was deleted: they join the next paragraph. */
interface Flow {
  readonly paragraphs: Paragraph[];
  carried: string;
}

/** Reads paragraphs, tables, text boxes and notes. A row of a table is a paragraph. A box or note follows its paragraph. */
export function wordBody({ numberOf, notes, contents, chunk }: WordParts): WordBody {
  const changes: Changes = { any: false, deleted: 0 };
  const inline = wordInline(notes, changes);
  const main: Flow = { paragraphs: [], carried: '' };

  const block = (element: XmlElement, flow: Flow): void => {
    const read = READERS[element.name];
    if (read) read(element, flow);
    else if (WRAPPERS.has(element.name)) for (const child of elementsOf(element)) block(child, flow);
  };

  const paragraph = (element: XmlElement, flow: Flow): void => {
    const properties = childOf(element, 'pPr');
    const mark = childOf(properties, 'rPr');
    const begunInContents = inline.inContents();
    const words = flow.carried + inline.words(element);
    const hanging = inline.takeHanging();
    const isContents = begunInContents || inline.inContents() || contents.has(valOf(properties, 'pStyle') ?? '');
    const joinsNext = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
    flow.carried = joinsNext ? words : '';
    if (joinsNext) changes.any = true;
    else {
      const parts = splitSoftBreaks(numberOf(properties) + words).filter((part) => part.trim() !== '');
      for (const text of parts) flow.paragraphs.push(asContents(text, isContents));
    }
    for (const one of hanging) block(one, flow);
  };

  const table = (element: XmlElement, flow: Flow): void => {
    const rows = nearest(element, 'tr').filter((row) => {
      const isDeleted = childOf(childOf(row, 'trPr'), 'del') !== undefined;
      if (isDeleted) Object.assign(changes, { any: true, deleted: changes.deleted + 1 });
      return !isDeleted;
    });
    for (const text of tableParagraphs(rows.map(cellsOf))) flow.paragraphs.push({ text });
  };

  const cellsOf = (row: XmlElement): Cell[] => {
    const before = size(valOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    const skipped = before > 0 ? [{ paragraphs: [], span: before, goesOn: false }] : [];
    return [...skipped, ...nearest(row, 'tc').map(cellOf)];
  };

  const cellOf = (cell: XmlElement): Cell => {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const flow: Flow = { paragraphs: [], carried: '' };
    for (const child of elementsOf(cell)) block(child, flow);
    const goesOn = merge !== undefined && merge.attributes.val !== 'restart';
    return { paragraphs: flow.paragraphs.map(({ text }) => text), span: size(valOf(properties, 'gridSpan'), 1), goesOn };
  };

  const control = (element: XmlElement, flow: Flow): void => {
    const content = childOf(element, 'sdtContent');
    if (!content || isPlaceholder(element)) return;
    const gallery = valOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery');
    const from = flow.paragraphs.length;
    block(content, flow);
    if (gallery === 'Table of Contents') for (const { text } of flow.paragraphs.splice(from)) flow.paragraphs.push(asContents(text, true));
  };

  const READERS: Readonly<Record<string, (element: XmlElement, flow: Flow) => void>> = {
    p: paragraph,
    tbl: table,
    sdt: control,
    altChunk: ({ attributes: { id = '' } }, flow) => {
      for (const one of chunk(id)) flow.paragraphs.push(one);
    },
    AlternateContent: (element, flow) => {
      for (const child of shown(element)) block(child, flow);
    },
  };

  return {
    paragraphs: main.paragraphs,
    changes,
    add: (element) => block(element, main),
    end: () => {
      if (main.carried.trim() !== '') main.paragraphs.push({ text: main.carried });
    },
  };
}

const asContents = (text: string, isContents: boolean): Paragraph => (isContents ? { text, furniture: 'contents' } : { text });

const size = (text: string | undefined, least: number): number => Math.max(Number.parseInt(text ?? '', 10) || least, least);
