import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decode, decodeAs, markedEncoding } from '../decode';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Callbacks of the walk over a page. `enter` says whether to visit the children. */
export interface Visitor {
  readonly enter: (element: HtmlElement) => boolean;
  readonly leave: (element: HtmlElement) => void;
  readonly text: (value: string) => void;
}

/** The body and head of a page. The parser accepts any page, as browsers do. */
export function parsePage(bytes: Uint8Array): { head: HtmlElement; body: HtmlElement } {
  const page = parse(pageText(bytes)).childNodes.find((node): node is HtmlElement => 'tagName' in node && node.tagName === 'html');
  const [head, body] = ['head', 'body'].map((name) => page && elementsIn(page).find(({ tagName }) => tagName === name));
  if (!page) throw new Error('The parser returned no root element.');
  return { head: head ?? page, body: body ?? page };
}

/** Walks a tree in the order of the text. It does not recurse, because pages may be nested deeply. */
export function walk(root: HtmlElement, { enter, leave, text }: Visitor): void {
  const open: { element: HtmlElement; next: number }[] = [];
  const step = (node: HtmlNode): void => {
    if ('value' in node) text(node.value);
    else if ('tagName' in node && enter(node)) open.push({ element: node, next: 0 });
  };
  step(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.childNodes[top.next++];
    if (child) step(child);
    else {
      open.pop();
      leave(top.element);
    }
  }
}

export const elementsIn = (parent: HtmlElement): HtmlElement[] =>
  parent.childNodes.filter((node): node is HtmlElement => 'tagName' in node);

export const attribute = (element: HtmlElement, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** Words of class and id, in lower case. */
export const labelsOf = (element: HtmlElement): string[] =>
  `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`.toLowerCase().split(/\s+/u).filter(Boolean);

/** The text of a page: by its byte order mark, else as UTF-8 if valid, else by the declared encoding, else as GB18030. */
function pageText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null && !text.includes('\0')) return text;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const declared = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*(?<name>[\w-]+)/iu.exec(head)?.groups?.name;
  return decode(bytes) ?? new TextDecoder(knownEncoding(declared)).decode(bytes);
}

/** An encoding as `TextDecoder` knows it; gb2312 and gbk are parts of gb18030. */
function knownEncoding(name: string | undefined): string {
  try {
    return name === undefined || /^gb/iu.test(name) ? 'gb18030' : new TextDecoder(name).encoding;
  } catch {
    return 'gb18030';
  }
}
