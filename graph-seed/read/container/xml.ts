import { SaxesParser } from 'saxes';
import { decodeAs, markedEncoding } from '../decode';
import { Refused } from '../refusals';

/** An element without prefixes: `w:p` and `ns0:p` are both `p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The deepest nesting. Real files stay far below. */
const DEEPEST = 1_000;

/**
 * Calls `use` with each outermost element of the given names, complete and in order. Everything around them is dropped. Throws `Refused`
 * DAMAGED for XML that is not well formed, that is nested too deeply, or that uses declared entities.
 */
export function eachElement(bytes: Uint8Array, names: readonly string[], use: (element: XmlElement) => void): void {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [];
  let depth = 0;
  parser.on('error', () => {
    throw new Refused('DAMAGED');
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new Refused('DAMAGED');
    const name = local(tag.name);
    if (open.length === 0 && !names.includes(name)) return;
    const attributes: Record<string, string> = {};
    for (const key in tag.attributes) attributes[local(key)] = tag.attributes[key] ?? '';
    open.push({ name, attributes, children: [] });
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    depth--;
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else use(element);
  });
  parser.write(textOf(bytes)).close();
}

/** The elements among the children. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** The `val` of a child (`<w:start w:val="3"/>`); undefined if there is none. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.val;

/** A value of ST_OnOff. */
export const isOn = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

/** Words of an element and of its descendants. */
export const wordsOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function textOf(bytes: Uint8Array): string {
  const text = decodeAs(bytes, markedEncoding(bytes) ?? 'utf-8');
  if (text === null) throw new Refused('DAMAGED');
  return text.replace(/^\uFEFF/u, '');
}
