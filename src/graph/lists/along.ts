import { type Batch, planned } from '../batch';
import type { Row } from '../neo4j';
import { nodeSelection } from '../selection';
import type { List, Placed } from './connection';

/** The things of a key, and the pages that were read with them by the ids of the things. */
export interface WithPages<Value, Item> {
  readonly value: Value;
  readonly pages: readonly (readonly [id: string, page: readonly Placed<Item>[]])[];
}

/** Reads things and a page of one of their lists with one statement in place of two. */
export interface Along<Value, Item> {
  readonly things: Batch<Value>;
  readonly list: List<Item>;
  /** The field of the things that holds the list. */
  readonly field: string;
  readonly forward: Batch<WithPages<Value, Item>>;
  readonly backward: Batch<WithPages<Value, Item>>;
}

const KEYS = 'UNWIND $parameters.keys AS key';

/**
 * Pages are read only if each key leads to one thing at most; a short name may mean many things, and pages of all but one would be wasted.
 * The things keep the order of their own statement.
 * @param things whose statement returns a column `id` beside `key` and `item`
 * @param list whose keys are these ids, and whose statement returns `item` beside `key` and `place`
 * @throws Error where the statement of the list does not begin with its keys
 */
export function along<Value, Item>(things: Batch<Value>, list: List<Item>, field: string): Along<Value, Item> {
  const withPages = (page: Batch<readonly Placed<Item>[]>): Batch<WithPages<Value, Item>> => {
    if (!page.unfiltered.includes(KEYS)) throw new Error(`Not a list that can be read along: ${page.unfiltered}`);
    return {
      ...planned(`${/\/\/ \S+/u.exec(things.statement)}
      CALL () {${things.statement}}
      WITH collect({key: key, id: id, item: item}) AS things
      UNWIND things AS thing
      WITH thing, thing.id AS id, size(things) <= size($parameters.keys) AS isOnly
      CALL (id, isOnly) {
        WITH id WHERE isOnly
        CALL (id) {${page.unfiltered.replace(KEYS, 'UNWIND [id] AS key')}}
        RETURN collect({place: place, item: item}) AS page
      }
      RETURN thing.key AS key, id, thing.item AS item, CASE WHEN isOnly THEN page END AS page`),
      keyFields: things.keyFields,
      selected: (selection) => ({ ...things.selected?.(selection), ...page.selected?.(nodeSelection(selection?.[field])) }),
      value: (rows, selected) => ({
        value: things.value(rows, selected),
        pages: rows.flatMap(({ id, page: read }) => (read ? [[id as string, page.value(keyed(read as Row[], id), selected)]] : [])),
      }),
    };
  };
  return { things, list, field, forward: withPages(list.forward), backward: withPages(list.backward) };
}

const keyed = (rows: readonly Row[], key: unknown): Row[] => rows.map((row) => ({ ...row, key }));
