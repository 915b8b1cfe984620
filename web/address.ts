import { navigate, usePathname, useSearch } from 'wouter-preact/use-browser-location';

/** What the address bar says: all of a page's state is in it. */
export interface Address {
  /** '' is the first screen; `/d/…` has the screen d. */
  readonly screen: string;
  /** What follows it, decoded: a document and a locator, a unit. */
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  /** The day that rules the page; null for today. */
  readonly asOf: string | null;
}

type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address, and the page anew whenever it changes. */
export function useAddress(): Address {
  const path = usePathname();
  const query = new URLSearchParams(useSearch());
  const [, screen = '', ...names] = path.split('/').map(decoded);
  return { screen, names: names.filter((name) => name !== ''), query, asOf: dayOf(query.get('asOf')) };
}

/** The parts of a path are decoded once, after it is cut: a locator may hold / and #. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function dayOf(value: string | null): string | null {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** An address of ours, on the day that rules this one. */
export function hrefOf(parts: readonly string[], values: Values = {}): string {
  const asOf = dayOf(new URLSearchParams(location.search).get('asOf'));
  return `/${parts.map(encodeURIComponent).join('/')}${searchOf(new URLSearchParams(), { ...values, asOf })}`;
}

/** This address with other values; null and '' take a value away. */
export function hrefWith(values: Values): string {
  return `${location.pathname}${searchOf(new URLSearchParams(location.search), values)}`;
}

function searchOf(query: URLSearchParams, values: Values): string {
  for (const [name, value] of Object.entries(values)) {
    query.delete(name);
    for (const one of Array.isArray(value) ? value : [value ?? '']) if (one !== '') query.append(name, String(one));
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Goes to an address of ours. A new page begins at its head. */
export function go(href: string, replace = false): void {
  const isOther = new URL(href, location.href).pathname !== location.pathname;
  navigate(href, { replace });
  if (!isOther) return;
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
}

/** Links of ours change the address without loading the page again; those that ask for another window are the browser's. */
export function takeLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('/') || /^\/(?:graphql|playground|export|lapsing\.ics|assets)\b/.test(href)) return;
    event.preventDefault();
    go(href);
  });
}

/** Today where the texts hold. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const key = (id: string) => id.slice(id.indexOf(':') + 1);

interface Named {
  readonly id: string;
}

interface Placed {
  readonly locator: string;
  readonly document: Named | null;
  readonly compilation: { readonly compilation: Named } | null;
}

/** A document's page: by its number, else its title. */
export const documentHref = ({ id }: Named): string => hrefOf(['d', key(id)]);

/** A clause in its text, a point in its compilation; with the places of the words to be marked. */
export function clauseHref({ locator, document, compilation }: Placed, marks: readonly Range[] = []): string {
  const text = compilation?.compilation ?? document;
  return text ? hrefOf(['d', key(text.id), locator], { mark: markOf(marks) }) : '/';
}

export const departmentHref = (name: string): string => hrefOf(['departments', name]);

/** The id of a thing by its name in an address. */
export const idOf = (type: string, name: string): string => `${type}:${name}`;
export const nameOf = ({ id }: Named): string => key(id);

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `120-134,150-160`: places in the reading text. */
const markOf = (ranges: readonly Range[]): string => ranges.map(({ start, end }) => `${start}-${end}`).join(',');

/** The places that the address marks. */
export function marked(query: URLSearchParams): readonly Range[] {
  const places = (query.get('mark') ?? '').split(',').map((place) => place.split('-').map(Number));
  return places.flatMap(([start = Number.NaN, end = Number.NaN]) => (start < end ? [{ start, end }] : []));
}
