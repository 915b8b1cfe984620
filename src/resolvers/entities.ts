import type { Batch } from '../graph/batch';
import type { Load } from '../graph/loaders';
import type { Row } from '../graph/neo4j';
import type { Link } from '../graph/rows';

/** What a link of the graph leads to, asked of the batch where it was not read along. @throws Error where the link leads nowhere. */
export async function linked<Value extends object>(
  load: Load,
  batch: Batch<Value | null>,
  link: Link<Value>,
  parameters?: Row,
): Promise<Value> {
  if (typeof link !== 'string') return link;
  const value = await load(batch, link, parameters);
  if (value === null) throw new Error(`A link leads to ${link}, which is not in the graph`);
  return value;
}

/** What the links of the graph lead to, in their order. */
export function eachLinked<Value extends object>(load: Load, batch: Batch<Value | null>, keys: readonly string[]): Promise<Value[]> {
  return Promise.all(keys.map((key) => linked(load, batch, key)));
}

/** What a key may lead to; null for null. */
export async function maybe<Value>(load: Load, batch: Batch<Value | null>, key: string | null): Promise<Value | null> {
  return key === null ? null : load(batch, key);
}
