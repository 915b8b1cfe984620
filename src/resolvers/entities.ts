import type { GraphQLResolveInfo } from 'graphql';
import type { Batch } from '../graph/batch';
import type { Load } from '../graph/loaders';
import type { Link } from '../graph/rows/types';
import { selectionIn } from './selection';

/** The target of a link: the row if the link holds it, else read with the batch. @throws Error for a missing target */
export function linked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  link: Link<Value>,
  info: GraphQLResolveInfo,
): Value | Promise<Value> {
  return typeof link === 'string' ? load(batch, link, {}, selectionIn(info)).then((value) => present(link, value)) : link;
}

/** The targets of links, in the order of the links. */
export function eachLinked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  keys: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Value[]> {
  return Promise.all(keys.map((key) => linked(load, batch, key, info)));
}

/** The thing with a key; null if the key is null or unknown. */
export async function maybe<Value>(
  load: Load,
  batch: Batch<Value | null>,
  key: string | null,
  info: GraphQLResolveInfo,
): Promise<Value | null> {
  return key === null ? null : load(batch, key, {}, selectionIn(info));
}

/** The entity of a representation, by its id or its code. A code must match exactly; an id given as a code finds nothing. */
export async function byIdOrCode<Value extends { readonly code: string }>(
  load: Load,
  batch: Batch<Value | null>,
  reference: { readonly id: string } | { readonly code: string },
): Promise<Value | null> {
  if ('id' in reference) return load(batch, reference.id);
  const found = await load(batch, reference.code);
  return found?.code === reference.code ? found : null;
}

/** The value, unless it is null. @throws Error that names the link */
export function present<Value>(link: string, value: Value | null): Value {
  if (value === null) throw new Error(`A link leads to ${link}, which is not in the graph`);
  return value;
}
