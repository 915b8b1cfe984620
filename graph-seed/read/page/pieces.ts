import { words } from '../../vocabulary/words';
import { splitSoftBreaks } from '../soft-breaks';
import { TableGrid } from '../table/grid';
import { tableParagraphs } from '../table/rows';
import { itemNumber } from './lists';
import { attribute, type HtmlElement, walk } from './tree';

/** A paragraph of a page with its innermost block. */
export interface Piece {
  readonly text: string;
  readonly block: HtmlElement;
  /** Number of its characters in links to other pages. */
  readonly linked: number;
}

const SILENT: ReadonlySet<string> = new Set(
  words('head script style noscript template select option button input textarea iframe object embed svg canvas audio video map rp rt'),
);
const BLOCKS: ReadonlySet<string> = new Set(
  words(
    'body address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ),
);
/** `visibility` is not among these: some pages (微信) hide their text this way until their script has run. */
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/iu;
const AS_PRINTED = /white-space\s*:\s*(?:pre|break-spaces)/iu;

const OFFICE_FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|zip|rar|7z|ceb)(?:$|[?#])/iu;

/** A link to an attached file (附件). */
export const isOfficeLink = (element: HtmlElement): boolean => element.tagName === 'a' && isOfficeFile(attribute(element, 'href') ?? '');
export const isOfficeFile = (name: string): boolean => OFFICE_FILE.test(name);

/** The paragraphs of a cell or of the page so far, and the open one. */
interface Flow {
  readonly pieces: Piece[];
  text: string;
  linked: number;
}

/**
 * The paragraphs of a page in the order of its text, one per row of a table.
 * @param isFrame True for a table that only serves the layout. Its cells are blocks.
 */
export function piecesOf(root: HtmlElement, isFrame: (table: HtmlElement) => boolean): Piece[] {
  const page: Flow = { pieces: [], text: '', linked: 0 };
  const flows = [page];
  const blocks = [root];
  const tables: { element: HtmlElement; grid: TableGrid }[] = [];
  const counts = new Map<HtmlElement, number>();
  let links = 0;
  let asPrinted = 0;

  const flow = () => flows.at(-1) ?? page;
  const endParagraph = (): void => {
    const now = flow();
    const share = now.linked / now.text.length;
    for (const part of splitSoftBreaks(now.text)) {
      const text = part.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, '');
      if (text.trim() !== '') now.pieces.push({ text, block: blocks.at(-1) ?? root, linked: share * part.length });
    }
    now.text = '';
    now.linked = 0;
  };
  /** The table of a row or cell; undefined in a layout table. */
  const gridOf = (element: HtmlElement) => {
    const table = tables.at(-1);
    return table && nearestTable(element) === table.element ? table.grid : undefined;
  };
  const count = (element: HtmlElement, by: number): void => {
    if (element.tagName === 'a' && attribute(element, 'href') !== undefined && !isOfficeLink(element)) links += by;
    if (element.tagName === 'pre' || AS_PRINTED.test(attribute(element, 'style') ?? '')) asPrinted += by;
  };

  walk(root, {
    text: (value) => {
      const printed = asPrinted > 0 ? value.replaceAll('\t', ' ') : value.replace(/[ \t\r\n\f]+/gu, ' ');
      flow().text += printed;
      if (links > 0) flow().linked += printed.length;
    },
    enter: (element) => {
      const { tagName } = element;
      if (SILENT.has(tagName) || attribute(element, 'hidden') !== undefined || HIDDEN.test(attribute(element, 'style') ?? '')) return false;
      if (tagName === 'br') flow().text += '\n';
      count(element, 1);
      if (!BLOCKS.has(tagName)) return true;
      endParagraph();
      if (tagName === 'table' && !isFrame(element)) tables.push({ element, grid: new TableGrid() });
      else if (tagName === 'tr') gridOf(element)?.beginRow();
      else if (isCell(tagName) && gridOf(element)) flows.push({ pieces: [], text: '', linked: 0 });
      blocks.push(element);
      if (tagName === 'li') flow().text += itemNumber(element, counts);
      return true;
    },
    leave: (element) => {
      const { tagName } = element;
      count(element, -1);
      if (!BLOCKS.has(tagName)) return;
      endParagraph();
      blocks.pop();
      const grid = gridOf(element);
      if (tagName === 'tr') grid?.endRow();
      else if (isCell(tagName) && grid) {
        const paragraphs = (flows.pop() ?? page).pieces.map(({ text }) => text);
        grid.add(paragraphs, size(attribute(element, 'colspan')), size(attribute(element, 'rowspan')));
      } else if (tagName === 'table' && tables.at(-1)?.element === element) {
        const rows = tables.pop()?.grid.rows ?? [];
        for (const text of tableParagraphs(rows)) flow().pieces.push({ text, block: element, linked: 0 });
      }
    },
  });
  return page.pieces;
}

const isCell = (tagName: string): boolean => tagName === 'td' || tagName === 'th';
const size = (text: string | undefined): number => Math.min(Math.max(Number.parseInt(text ?? '1', 10) || 1, 1), 200);

function nearestTable(element: HtmlElement): HtmlElement | null {
  let parent = element.parentNode;
  while (parent && 'tagName' in parent && parent.tagName !== 'table') parent = parent.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}
