import type { GraphQLResolveInfo } from 'graphql';
import type { Batch } from '../graph/batch';
import type { Load } from '../graph/loaders';
import type { Link } from '../graph/rows/types';
import { selectionIn } from './selection';

/** What a link of the graph leads to, asked of the batch where it was not read along. @throws Error where the link leads nowhere. */
export function linked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  link: Link<Value>,
  info: GraphQLResolveInfo,
): Value | Promise<Value> {
  return typeof link === 'string' ? load(batch, link, {}, selectionIn(info)).then((value) => present(link, value)) : link;
}

/** What the links of the graph lead to, in their order. */
export function eachLinked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  keys: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Value[]> {
  return Promise.all(keys.map((key) => linked(load, batch, key, info)));
}

/** What a key may lead to; null for null. */
export async function maybe<Value>(
  load: Load,
  batch: Batch<Value | null>,
  key: string | null,
  info: GraphQLResolveInfo,
): Promise<Value | null> {
  return key === null ? null : load(batch, key, {}, selectionIn(info));
}

/** What a link has led to. @throws Error where that is nothing. */
export function present<Value>(link: string, value: Value | null): Value {
  if (value === null) throw new Error(`A link leads to ${link}, which is not in the graph`);
  return value;
}
