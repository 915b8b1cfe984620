import { nodesIn } from './asked';
import { type Batch, planned } from './batch';
import type { List, Placed } from './connection';
import type { Row } from './neo4j';

/** What a key leads to, and by the id of each thing the page that was read along. */
export interface WithPages<Value, Item> {
  readonly value: Value;
  readonly pages: readonly (readonly [id: string, page: readonly Placed<Item>[]])[];
}

/** Things with a page of a list of theirs: a statement in place of two, one after the other. */
export interface Along<Value, Item> {
  readonly things: Batch<Value>;
  readonly list: List<Item>;
  /** Field of the things that is the list. */
  readonly field: string;
  readonly forward: Batch<WithPages<Value, Item>>;
  readonly backward: Batch<WithPages<Value, Item>>;
}

/**
 * @param things whose statement returns a column `id` beside `key` and `item`
 * @param list whose keys are these ids, and whose statement returns `item` beside `key` and `place`
 */
export function along<Value, Item>(things: Batch<Value>, list: List<Item>, field: string): Along<Value, Item> {
  const withPages = (page: Batch<readonly Placed<Item>[]>): Batch<WithPages<Value, Item>> => ({
    ...planned(`${/\/\/ \S+/u.exec(things.statement)}
      CALL () {${things.statement}}
      CALL (id) {
        CALL (id) {${page.unfiltered.replace('UNWIND $given.keys AS key', 'UNWIND [id] AS key')}}
        RETURN collect({place: place, item: item}) AS page
      }
      RETURN key, id, item, page`),
    seen: things.seen,
    asked: (asked) => ({ ...things.asked?.(asked), ...page.asked?.(nodesIn(asked?.[field])) }),
    value: (rows, asked) => ({
      value: things.value(rows, asked),
      pages: rows.map(({ id, page: read }) => [
        id as string,
        page.value(
          (read as Row[]).map((row) => ({ ...row, key: id })),
          asked,
        ),
      ]),
    }),
  });
  return { things, list, field, forward: withPages(list.forward), backward: withPages(list.backward) };
}
