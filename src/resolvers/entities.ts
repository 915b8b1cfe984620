import type { Batch } from '../graph/batch';
import type { Load } from '../graph/loaders';
import type { Row } from '../graph/neo4j';

/** What a link of the graph leads to. @throws Error where the link leads nowhere. */
export async function linked<Value>(load: Load, batch: Batch<Value | null>, key: string, parameters?: Row): Promise<Value> {
  const value = await load(batch, key, parameters);
  if (value === null) throw new Error(`A link leads to ${key}, which is not in the graph`);
  return value;
}

/** What the links of the graph lead to, in their order. */
export function eachLinked<Value>(load: Load, batch: Batch<Value | null>, keys: readonly string[]): Promise<Value[]> {
  return Promise.all(keys.map((key) => linked(load, batch, key)));
}

/** What a key may lead to; null for null. */
export async function maybe<Value>(load: Load, batch: Batch<Value | null>, key: string | null): Promise<Value | null> {
  return key === null ? null : load(batch, key);
}
