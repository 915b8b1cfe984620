import { posix } from 'node:path';
import { plain } from '../passage';
import type { Notice, PublishedHead } from '../types';
import { isPageLine } from '../vocabulary/web-page';
import type { Draft, Format, Paragraph } from './format';
import { isNumberOfPart, numberOn } from './line-words';
import { contentOf, isLink, parentOf, within } from './page/content';
import { isOfficeFile, isOfficeLink, type Piece, piecesOf } from './page/pieces';
import { isParticulars, printedTitle, publishedHead } from './page/published';
import { attribute, type HtmlElement, parsePage, walk } from './page/tree';

/** Web pages (.html, .htm, and a .doc that is one). */
export const html: Format = {
  mediaType: 'text/html',
  is: (bytes, name) => {
    const start = new TextDecoder(bytes[1] === 0 ? 'utf-16le' : 'latin1')
      .decode(bytes.subarray(0, 2_000))
      .replace(/^[\s\u00ef\u00bb\u00bf\ufeff]+/u, '');
    if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return true;
    // Markdown may begin with an element too.
    const isFragment = start.startsWith('<') && !/\.(?:md|markdown)$/iu.test(name);
    return isFragment && (/\.(?:x?html?|shtml|jsp|aspx?|php)$/iu.test(name) || /<\/?(?:meta|div|table|style|title|p|br)\b/iu.test(start));
  },
  read: (bytes) => readHtml(bytes),
};

/** The greatest length, in characters, of a notice whose text is in an attachment. */
const NOTICE_ONLY = 1_500;
/** The number of lines at the beginning and at the end of a text that may belong to the page or be particulars. */
const [BEGIN, END, PARTICULARS] = [8, 10, 15];

/**
 * Reads a web page. Everything around its text is furniture. `published` holds what the page states about the text. A notice tells if the
 * text is only in an attachment.
 */
export function readHtml(bytes: Uint8Array): Draft {
  const { head, body } = parsePage(bytes);
  const blocks = piecesOf(body, () => true);
  const content = contentOf(body, blocks);
  const inside = within(content);
  const around = new Set<HtmlElement>();
  for (let above = parentOf(content); above; above = parentOf(above)) around.add(above);
  const pieces = piecesOf(body, (table) => around.has(table) || !inside.has(table));
  const published = publishedHead(blocks, head);
  const title = published?.title ?? printedTitle(blocks, head);
  const paragraphs = setAside(pieces, inside, title);
  const words = paragraphs.filter(({ furniture }) => furniture === undefined).map(({ text }) => text);
  return {
    paragraphs,
    notices: attachmentNotice(words, attachments(body)),
    ...(title || published ? { published: { ...NOTHING, ...published, title } } : {}),
  };
}

const NOTHING: PublishedHead = { title: null, number: null, issuer: null, dateDocument: null, datePublication: null };

/** The pieces as paragraphs. Words are the content, and the title that the page prints above it unless the content begins with it. */
function setAside(pieces: readonly Piece[], inside: ReadonlySet<HtmlElement>, title: string | null): Paragraph[] {
  const first = pieces.findIndex((piece) => inside.has(piece.block));
  const last = pieces.findLastIndex((piece) => inside.has(piece.block));
  const opening = plain(
    pieces
      .slice(first, first + BEGIN)
      .map(({ text }) => text)
      .join(''),
  );
  const wanted = plain(title ?? '');
  const above = opening.includes(wanted) ? -1 : pieces.findIndex((piece) => !isLink(piece) && plain(piece.text) === wanted);
  return pieces.map((piece, i): Paragraph => {
    const { text } = piece;
    const isWords = inside.has(piece.block) ? !isLink(piece) && !isPageLine(text, i - first < BEGIN || last - i < END) : i === above;
    return isWords && !(i - first < PARTICULARS && isParticulars(text)) ? { text } : { text, furniture: 'web page' };
  });
}

/** Names of the files attached to a page. */
function attachments(body: HtmlElement): string[] {
  const names: string[] = [];
  let open: string[] | null = null;
  walk(body, {
    enter: (element) => {
      if (isOfficeLink(element)) open = [];
      return true;
    },
    text: (value) => open?.push(value),
    leave: (element) => {
      if (!isOfficeLink(element) || open === null) return;
      names.push(attachmentName(open.join(''), element));
      open = null;
    },
  });
  return [...new Set(names)];
}

/** The printed name or the title of the link, if it shows the kind of file; else the first name there is. */
function attachmentName(words: string, link: HtmlElement): string {
  const printed = words
    .replace(/\s+/gu, ' ')
    .replace(/^\s*附件\s*\d*\s*[:：]?\s*/u, '')
    .trim();
  const names = [printed, attribute(link, 'title')?.trim() ?? '', posix.basename(attribute(link, 'href') ?? '')];
  return names.slice(0, 2).find(isOfficeFile) ?? names.find(Boolean) ?? '';
}

function attachmentNotice(words: readonly string[], names: readonly string[]): Notice[] {
  const length = words.reduce((sum, text) => sum + text.length, 0);
  if (names.length === 0 || length > NOTICE_ONLY || words.some((text) => isNumberOfPart(numberOn(text)))) return [];
  const listed = names.map((name) => `“${name}”`).join('、');
  return [{ code: 'TEXT_IN_ATTACHMENT', message: `网页只有通知，正文在附件${listed}，请一并提供。` }];
}
