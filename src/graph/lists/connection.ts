import { type Batch, many, parts, planned, type Reading, type Whole } from '../batch';
import type { Row } from '../neo4j';
import { countStatement, type ListParts, pageStatement } from '../statement';
import { cursorOf, type Place, type Placing } from './cursor';
import type { Page } from './page';

export interface Placed<Item> {
  readonly place: Place;
  readonly item: Item;
}

/** A list in the graph that is read in pages. */
export interface List<Item> extends Placing {
  readonly forward: Batch<readonly Placed<Item>[]>;
  readonly backward: Batch<readonly Placed<Item>[]>;
  readonly count: Batch<number>;
}

/** A list from its parts: reads a page for each key, forwards or backwards, and counts the whole list. */
export function list<Item>(listed: ListParts, item: Reading<Item> | Whole<Item>): List<Item> {
  const { from, selected } = parts(item);
  const placed = { selected, from: (row: Row, its: Row): Placed<Item> => ({ place: row.place as Place, item: from(row, its) }) };
  return {
    name: listed.name,
    placeLength: listed.places.length,
    forward: many((given) => pageStatement(listed, 'ASC', given), placed),
    backward: many((given) => pageStatement(listed, 'DESC', given), placed),
    count: { statement: planned((given) => countStatement(listed, given)), value: ([row]) => (row?.total as number | undefined) ?? 0 },
  };
}

/** Parameters of a page's statement. It reads one row more than the page, which shows whether the list goes on. */
export function pageParameters({ after, before, size }: Page, placeLength: number): Row {
  const end = (place: number) => Array.from({ length: placeLength }, () => place);
  return { after: after ?? end(-Number.MAX_SAFE_INTEGER), before: before ?? end(Number.MAX_SAFE_INTEGER), limit: size + 1 };
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
interface PageSource<Item, Node, OneEdge> {
  readonly page: Page;
  readonly generation: string;
  readonly list: Placing;
  readonly read: () => Promise<readonly Placed<Item>[]>;
  readonly count: () => Promise<number>;
  readonly node: (item: Item) => Node | Promise<Node>;
  readonly edge: (item: Item, cursor: string) => OneEdge;
}

/** The connection over a source. Its parts read the same page, which the loaders read once. */
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
