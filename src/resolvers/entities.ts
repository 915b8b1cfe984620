import type { GraphQLResolveInfo } from 'graphql';
import type { Batch } from '../graph/batch';
import type { Load } from '../graph/loaders';
import type { Link } from '../graph/rows/types';
import { selectionIn } from './selection';

/** The target of a link, from the batch unless it was read with its source. @throws Error for a missing target */
export function linked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  link: Link<Value>,
  info: GraphQLResolveInfo,
): Value | Promise<Value> {
  return typeof link === 'string' ? load(batch, link, {}, selectionIn(info)).then((value) => present(link, value)) : link;
}

/** The targets of links, in their order. */
export function eachLinked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  keys: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Value[]> {
  return Promise.all(keys.map((key) => linked(load, batch, key, info)));
}

/** The thing of a key, or null; null for null. */
export async function maybe<Value>(
  load: Load,
  batch: Batch<Value | null>,
  key: string | null,
  info: GraphQLResolveInfo,
): Promise<Value | null> {
  return key === null ? null : load(batch, key, {}, selectionIn(info));
}

/** The thing of a representation by its id or its code; null for an id in place of a code. */
export async function byIdOrCode<Value extends { readonly code: string }>(
  load: Load,
  batch: Batch<Value | null>,
  reference: { readonly id: string } | { readonly code: string },
): Promise<Value | null> {
  if ('id' in reference) return load(batch, reference.id);
  const found = await load(batch, reference.code);
  return found?.code === reference.code ? found : null;
}

/** The target of a link. @throws Error for a missing one */
export function present<Value>(link: string, value: Value | null): Value {
  if (value === null) throw new Error(`A link leads to ${link}, which is not in the graph`);
  return value;
}
