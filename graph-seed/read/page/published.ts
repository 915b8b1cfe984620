import { plain } from '../../passage';
import type { PublishedHead } from '../../types';
import { documentNumber } from '../../vocabulary/document-numbers';
import { HEADS_PAGE } from '../../vocabulary/genres';
import { beginsWithLabel, isLabel, labelsIn } from '../../vocabulary/particulars';
import { isLink } from './content';
import type { Piece } from './pieces';
import { attribute, elementsIn, type HtmlElement, walk } from './tree';

const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/u;
/** The part of a value that fits its label. */
const VALUES: Readonly<Record<keyof PublishedHead, RegExp>> = {
  title: /^.{4,150}$/u,
  number: /^.{3,39}号(?=$|\s)/u,
  issuer: /^[^\d。]{2,60}$/u,
  dateDocument: DATE,
  datePublication: DATE,
};
const META: Readonly<Record<string, keyof PublishedHead>> = { articletitle: 'title', pubdate: 'datePublication' };

const folded = (text: string): string => text.normalize('NFKC').trim();

/** True for a line of particulars: it begins with a label and a colon, or is a table row in which labels and values alternate. */
export const isParticulars = (line: string): boolean =>
  line.includes('\t')
    ? line.split('\t').every((cell, i) => i % 2 === 1 || isLabel(folded(cell)))
    : beginsWithLabel(folded(line)) && /[:：]/u.test(line);

/**
 * What a page states about its text, in its table or lines of particulars, else in its meta tags (ArticleTitle and PubDate, by
 * 国办发〔2017〕47号); null if it states nothing.
 * @param blocks Paragraphs and cells of the page in order.
 */
export function publishedHead(blocks: readonly Piece[], head: HtmlElement): PublishedHead | null {
  const texts = blocks.map(({ text }) => text);
  const found: Partial<Record<keyof PublishedHead, string | undefined>> = {};
  const labels = new Set<string>();
  texts.forEach((printed, i) => {
    const text = folded(printed);
    const next = folded(texts[i + 1] ?? '');
    for (const { field, label, start, end } of labelsIn(text)) {
      labels.add(label);
      const inline = text.slice(start, end).replace(/^[\s|]+|[\s|]+$/gu, '');
      const value = inline === '' && end === text.length && !isLabel(next) ? next : inline;
      if (field !== 'other') found[field] ??= VALUES[field].exec(value)?.[0];
    }
  });
  // A single label may belong to the text itself (名称：…). A date of publication does not.
  if (labels.size < 2) for (const key of ['title', 'number', 'issuer', 'dateDocument'] as const) delete found[key];
  walk(head, {
    enter: (element) => {
      const key = META[(attribute(element, 'name') ?? '').toLowerCase()];
      if (key) found[key] ??= VALUES[key].exec(attribute(element, 'content')?.trim() ?? '')?.[0];
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  const [number, ...others] = new Set(blocks.filter((piece) => !isLink(piece) && documentNumber(piece.text)).map(({ text }) => text));
  if (number && others.length === 0) found.number ??= number;
  const { title = null, issuer = null, dateDocument = null, datePublication = null } = found;
  const published = { title, number: found.number ?? null, issuer, dateDocument, datePublication };
  return Object.values(published).every((value) => value === null) ? null : published;
}

/**
 * The title on the page: its first main heading, or a lesser one that ends in a kind of document (others may belong to a list beside the
 * text); else the line with which the window's title begins, else the window's title without the names of column and site; null if there is
 * none.
 */
export function printedTitle(blocks: readonly Piece[], head: HtmlElement): string | null {
  const lines = blocks.filter((piece) => !isLink(piece) && piece.text.length >= 6 && piece.text.length <= 150);
  const great =
    lines.find(({ block }) => block.tagName === 'h1') ??
    lines.find(({ block, text }) => /^h[23]$/u.test(block.tagName) && HEADS_PAGE.test(plain(text)));
  if (great) return great.text;
  const title = elementsIn(head).find(({ tagName }) => tagName === 'title');
  const window = title?.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])).join('') ?? '';
  const repeated = lines.find(({ text }) => text.length >= 10 && plain(window).startsWith(plain(text)));
  const first = window.trim().split(/\s*[_|]\s*|\s+[-–—]+\s+|[-–—]+(?=[^-–—]*$)/u)[0] ?? '';
  return repeated?.text ?? (first.length >= 10 && HEADS_PAGE.test(plain(first)) ? first : null);
}
