import { navigate, usePathname, useSearch } from 'wouter-preact/use-browser-location';

/** The state of a page, which is completely in its address. */
export interface Address {
  /** First part of the path: '' for the first screen, d for `/d/…`. */
  readonly screen: string;
  /** Further parts of the path, decoded: a document and a locator, or a unit. */
  readonly names: readonly string[];
  readonly query: URLSearchParams;
  /** The day for which force is shown; null for today. */
  readonly asOf: string | null;
}

type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The current address. A change renders the page again. */
export function useAddress(): Address {
  const path = usePathname();
  const query = new URLSearchParams(useSearch());
  const [, screen = '', ...names] = path.split('/').map(decoded);
  return { screen, names: names.filter((name) => name !== ''), query, asOf: dayOf(query.get('asOf')) };
}

/** Decodes a part of the path. The path is split before, because a locator may contain / and #. */
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

/** The address of a page of the explorer, for the same day as the current page. */
export function hrefOf(parts: readonly string[], values: Values = {}): string {
  const asOf = dayOf(new URLSearchParams(location.search).get('asOf'));
  return `/${parts.map(encodeURIComponent).join('/')}${searchOf(new URLSearchParams(), { ...values, asOf })}`;
}

/** The current address with other query values. Null and '' remove a value. */
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

/** Goes to a page of the explorer. Another path scrolls to the top and focuses the heading. */
export function go(href: string, replace = false): void {
  const isOther = new URL(href, location.href).pathname !== location.pathname;
  navigate(href, { replace });
  if (!isOther) return;
  scrollTo(0, 0);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
}

/** Lets links to pages of the explorer change the address without a page load. Links that open in another window are left to the browser. */
export function takeLinks(): void {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('/') || /^\/(?:graphql|playground|export|lapsing\.ics|source|assets)\b/.test(href)) return;
    event.preventDefault();
    go(href);
  });
}

/** Today in China, YYYY-MM-DD. */
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

/** The address of a document, by its number, else its title. */
export const documentHref = ({ id }: Named): string => hrefOf(['d', key(id)]);

/**
 * The address of a clause in its text, or of a point in its compilation.
 * @param marks Places of the words to mark.
 */
export function clauseHref({ locator, document, compilation }: Placed, marks: readonly Range[] = []): string {
  const text = compilation?.compilation ?? document;
  return text ? hrefOf(['d', key(text.id), locator], { mark: markOf(marks) }) : '/';
}

export const departmentHref = (name: string): string => hrefOf(['departments', name]);

/** The address of a file of the corpus as delivered. */
export const sourceHref = (file: string): string => `/source?file=${encodeURIComponent(file)}`;

/** The id of a thing with a name in an address. */
export const idOf = (type: string, name: string): string => `${type}:${name}`;
/** The name of a thing in an address: its id without the type. */
export const nameOf = ({ id }: Named): string => key(id);

/** Code points of the reading text; `end` is exclusive. */
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
