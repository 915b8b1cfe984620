import { type Batch, many, parts, planned, type Reading, type Whole } from '../batch';
import type { Row } from '../neo4j';
import { cursorOf, type Place, type Placing } from './cursor';
import type { Page } from './page';

export interface Placed<Item> {
  readonly place: Place;
  readonly item: Item;
}

/** A list in the graph, read by pages. */
export interface List<Item> extends Placing {
  readonly forward: Batch<readonly Placed<Item>[]>;
  readonly backward: Batch<readonly Placed<Item>[]>;
  readonly count: Batch<number>;
}

const PAGED = /ORDER BY .+ LIMIT \$limit/u;
const RETURN = 'RETURN key, ';

/**
 * A list from the statement that reads a page forwards for each of `$keys`, with `ORDER BY … LIMIT $limit` within a key and `RETURN key, …`
 * at its end. The statement with ASC and DESC exchanged reads backwards; without the page it counts.
 * @param place of a row: its column `place`, a number or, for a longer `placeLength`, a list of numbers (Cypher compares lists as a
 * dictionary does words)
 * @throws Error where the statement has another form.
 */
export function list<Item>(statement: string, item: Reading<Item> | Whole<Item>, place = placeColumn, placeLength = 1): List<Item> {
  const whole = readOf(statement);
  const { from, selected } = parts(item);
  const placed = { selected, from: (row: Row, its: Row): Placed<Item> => ({ place: place(row), item: from(row, its) }) };
  const mirrored = statement.replace(/\b(?:ASC|DESC)\b/gu, (order) => (order === 'ASC' ? 'DESC' : 'ASC'));
  const counted = `${whole}${RETURN}count(*) AS total`;
  return {
    forward: many(statement, placed),
    backward: many(mirrored, placed),
    count: { ...planned(counted), value: ([row]) => (row?.total as number | undefined) ?? 0 },
    name: nameOf(statement),
    placeLength,
  };
}

/** The part of a list's statement that reads the whole list. @throws Error for a statement of another form */
export function readOf(statement: string): string {
  const [read = '', ...returned] = statement.split(RETURN);
  if (!PAGED.test(read) || returned.length !== 1) throw new Error(`Not the statement of a list: ${statement}`);
  return read.replace(PAGED, '');
}

/** The name at the beginning of a statement. */
const nameOf = (statement: string) => /\/\/ (\S+)/u.exec(statement)?.[1] ?? '';

/** A list whose places are lists of that many numbers. */
export function listByPlaces<Item>(placeLength: number, statement: string, item: Reading<Item> | Whole<Item>): List<Item> {
  return list(statement, item, placeColumn, placeLength);
}

function placeColumn({ place }: Row): Place {
  return Array.isArray(place) ? place : [place as number];
}

/** The range between the cursors of a page; everything without cursors. */
export const EVERYTHING = { after: -1, before: Number.MAX_SAFE_INTEGER } as const;

/** Parameters of a list's statement for a page. One row more than requested shows whether the list continues. */
export function pageParameters(page: Page, placeLength: number): Row {
  return { ...bounds(placeLength, page.after, page.before), limit: page.size + 1 };
}

/** `$after` and `$before` of a list's statement: numbers or lists, as its places are. */
export function bounds(placeLength: number, after: Place | null, before: Place | null): Row {
  if (placeLength > 1) return { after: after ?? [], before: before ?? [EVERYTHING.before] };
  return { after: after?.[0] ?? EVERYTHING.after, before: before?.[0] ?? EVERYTHING.before };
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list (Relay connection). Each part is a function, so only selected parts are read. */
export interface Connection<Node, OneEdge = Edge<Node>> {
  readonly edges: () => Promise<OneEdge[]>;
  readonly nodes: () => Promise<(Node | Promise<Node>)[]>;
  readonly pageInfo: () => Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  readonly totalCount: () => Promise<number>;
}

/** The source of a connection. `read` returns up to one row more than the page, nearest to its cursor first. */
export interface PageSource<Item, Node, OneEdge> {
  readonly page: Page;
  readonly generation: string;
  readonly list: Placing;
  readonly read: () => Promise<readonly Placed<Item>[]>;
  readonly count: () => Promise<number>;
  readonly node: (item: Item) => Node | Promise<Node>;
  readonly edge: (item: Item, cursor: string) => OneEdge;
}

export function connection<Item, Node, OneEdge>(source: PageSource<Item, Node, OneEdge>): Connection<Node, OneEdge> {
  const { page, generation, list, node, edge } = source;
  const backward = page.direction === 'backward';
  const cursor = (placed: Placed<Item>) => cursorOf(generation, list.name, placed.place);
  async function shown(): Promise<Placed<Item>[]> {
    const items = (await source.read()).slice(0, page.size);
    return backward ? items.reverse() : items;
  }
  return {
    edges: async () => (await shown()).map((placed) => edge(placed.item, cursor(placed))),
    nodes: async () => (await shown()).map(({ item }) => node(item)),
    pageInfo: async () => {
      const more = (await source.read()).length > page.size;
      const items = await shown();
      const [start, end] = [items.at(0), items.at(-1)];
      return {
        hasNextPage: backward ? page.before !== null : more,
        hasPreviousPage: backward ? more : page.after !== null,
        startCursor: start ? cursor(start) : null,
        endCursor: end ? cursor(end) : null,
      };
    },
    totalCount: source.count,
  };
}
