import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * Reads a value for each of many keys with one statement, which takes `$parameters.keys` and returns rows with the column `key`. Each file in
 * `reads/` holds one batch.
 *
 * All parameters are entries of one map, `$parameters`. Neo4j plans a statement by the types of its parameters and the sizes of its list
 * parameters. A map always has the same type, so one plan serves all calls.
 */
export interface Batch<Value> {
  /** The statement for some parameters. It depends on which parameters are set, not on their values. */
  readonly statement: (given: Row) => string;
  /** The form of a key in `$parameters.keys`. Default: the key itself. */
  readonly keyFields?: ((key: string) => Row) | undefined;
  /** The value of `$parameters.selected`: the properties and links that the query selects. */
  readonly selected?: Reading<unknown>['selected'];
  /** The value of a key from its rows, in the order of the statement. `selected` is `$parameters.selected`. */
  readonly value: (rows: readonly Row[], selected: Row) => Value;
}

/** Reads a thing with only the selected properties. */
export interface Reading<Thing> {
  /** The value of `$parameters.selected`. A null selection means all properties and no links. Absent if things are always read completely. */
  readonly selected?: ((selection: Selection | null) => Row) | undefined;
  readonly from: (row: Row, selected: Row) => Thing;
}

/** Reads a thing that always has all its properties. */
export type Whole<Thing> = (row: Row) => Thing;

/** A batch with at most one value for each key; null without a row. */
export function one<Value>(
  statement: string,
  reading: Reading<Value> | Whole<Value>,
  keyFields?: (key: string) => Row,
): Batch<Value | null> {
  const { selected, from } = parts(reading);
  return { statement: planned(() => statement), keyFields, selected, value: ([row], its) => (row === undefined ? null : from(row, its)) };
}

/** A batch with a list of values for each key, in the order of the statement. */
export function many<Value>(
  statement: string | Batch<unknown>['statement'],
  reading: Reading<Value> | Whole<Value>,
  keyFields?: (key: string) => Row,
): Batch<Value[]> {
  const { selected, from } = parts(reading);
  const written = typeof statement === 'string' ? () => statement : statement;
  return { statement: planned(written), keyFields, selected, value: (rows, its) => rows.map((row) => from(row, its)) };
}

/** A reading in its long form. */
export function parts<Thing>(reading: Reading<Thing> | Whole<Thing>): Reading<Thing> {
  return typeof reading === 'function' ? { from: reading } : reading;
}

/** The statements of all batches without filters. `warmUp` plans them. */
export const STATEMENTS = new Set<string>();

/** Registers a statement in `STATEMENTS`, in its form without filters. */
export function planned(statement: Batch<unknown>['statement']): Batch<unknown>['statement'] {
  STATEMENTS.add(statement({}));
  return statement;
}

/** Reads the values of all keys with one statement. The result has the order of the keys. */
export async function readBatch<Value>(read: Run, batch: Batch<Value>, keys: readonly string[], parameters: Row): Promise<Value[]> {
  const rowsOf = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
  const fields = batch.keyFields ? keys.map(batch.keyFields) : keys;
  const given = { ...parameters, keys: fields };
  for (const row of await read(batch.statement(given), { parameters: given })) rowsOf.get(row.key)?.push(row);
  return keys.map((key) => batch.value(rowsOf.get(key) ?? [], (parameters.selected ?? {}) as Row));
}
