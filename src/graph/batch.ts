import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * One question about many keys at once: a statement that takes `$parameters.keys` and returns rows with the column `key`. A file in `reads/` holds one.
 *
 * Its parameters are the entries of one, `$parameters`. The graph makes a plan for the types of the parameters and the magnitudes of the lists
 * among them, and a map has one type whatever it holds: so one plan serves all.
 */
export interface Batch<Value> {
  /** The statement for what it is given: the same text for what is of the same shape. */
  readonly statement: (given: Row) => string;
  /** What the statement sees of a key in `$parameters.keys`; the key itself where left out. */
  readonly keyFields?: ((key: string) => Row) | undefined;
  /** What the statement sees in `$parameters.selected`: what the question selects of the things that it reads. */
  readonly selected?: Reading<unknown>['selected'];
  /** The value of a key from its rows, in the order of the statement. `selected` is the value of `$selected`. */
  readonly value: (rows: readonly Row[], selected: Row) => Value;
}

/** How things of a kind are read in part, by selection. */
export interface Reading<Thing> {
  /** What a statement sees in `$parameters.selected`: all properties and no links where null. Left out where things are read whole. */
  readonly selected?: ((selection: Selection | null) => Row) | undefined;
  readonly from: (row: Row, selected: Row) => Thing;
}

/** A thing from a row that is always read completely. */
export type Whole<Thing> = (row: Row) => Thing;

/** At most one value a key; null without a row. */
export function one<Value>(
  statement: string,
  reading: Reading<Value> | Whole<Value>,
  keyFields?: (key: string) => Row,
): Batch<Value | null> {
  const { selected, from } = parts(reading);
  return { statement: planned(() => statement), keyFields, selected, value: ([row], its) => (row === undefined ? null : from(row, its)) };
}

/** Any number of values a key, in the statement's order. */
export function many<Value>(
  statement: string | Batch<unknown>['statement'],
  reading: Reading<Value> | Whole<Value>,
  keyFields?: (key: string) => Row,
): Batch<Value[]> {
  const { selected, from } = parts(reading);
  const written = typeof statement === 'string' ? () => statement : statement;
  return { statement: planned(written), keyFields, selected, value: (rows, its) => rows.map((row) => from(row, its)) };
}

export function parts<Thing>(reading: Reading<Thing> | Whole<Thing>): Reading<Thing> {
  return typeof reading === 'function' ? { from: reading } : reading;
}

/** The statements that batches ask where nothing is filtered. */
export const STATEMENTS = new Set<string>();

/** A statement that is known beforehand, as far as nothing is filtered. */
export function planned(statement: Batch<unknown>['statement']): Batch<unknown>['statement'] {
  STATEMENTS.add(statement({}));
  return statement;
}

/** Reads the values of all keys with one statement, in the order of the keys. */
export async function readBatch<Value>(read: Run, batch: Batch<Value>, keys: readonly string[], parameters: Row): Promise<Value[]> {
  const rowsOf = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
  const fields = batch.keyFields ? keys.map(batch.keyFields) : keys;
  const given = { ...parameters, keys: fields };
  for (const row of await read(batch.statement(given), { parameters: given })) rowsOf.get(row.key)?.push(row);
  return keys.map((key) => batch.value(rowsOf.get(key) ?? [], (parameters.selected ?? {}) as Row));
}
