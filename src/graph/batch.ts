import type { Row, Run } from './neo4j';

/**
 * One question about many keys at once: a constant statement that takes `$keys` and returns rows with the column `key`.
 * A file in `reads/` holds one.
 */
export interface Batch<Value> {
  readonly statement: string;
  /** What the statement sees of a key in `$keys`; the key itself where left out. */
  readonly seen?: (key: string) => Row;
  /** The rows of one key, in the statement's order, as its value. */
  readonly value: (rows: readonly Row[]) => Value;
}

/** At most one value a key: null where no row answers it. */
export function one<Value>(statement: string, from: (row: Row) => Value, seen?: (key: string) => Row): Batch<Value | null> {
  return { statement, seen, value: ([row]) => (row === undefined ? null : from(row)) };
}

/** Any number of values a key, in the statement's order. */
export function many<Value>(statement: string, from: (row: Row) => Value, seen?: (key: string) => Row): Batch<readonly Value[]> {
  return { statement, seen, value: (rows) => rows.map(from) };
}

/** The values of all keys with one statement, in the order of the keys. */
export async function ask<Value>(read: Run, batch: Batch<Value>, keys: readonly string[], parameters: Row): Promise<Value[]> {
  const rowsOf = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
  const seen = batch.seen ? keys.map(batch.seen) : keys;
  for (const row of await read(batch.statement, { ...parameters, keys: seen })) rowsOf.get(row.key)?.push(row);
  return keys.map((key) => batch.value(rowsOf.get(key) ?? []));
}
