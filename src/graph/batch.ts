import { unfiltered } from './filters/filtering';
import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * A read of many keys at once: a constant statement that takes `$keys` and returns rows with the column `key`. Each file in `reads/` holds
 * one.
 */
export interface Batch<Value> {
  readonly statement: string;
  /** The statement without conditions, for reads without a filter. */
  readonly unfiltered: string;
  /** The form of a key in `$keys`; by default the key itself. */
  readonly keyFields?: ((key: string) => Row) | undefined;
  /** The value of `$selected`: what the query selects of the things that are read. */
  readonly selected?: Reading<unknown>['selected'];
  /** The value of a key from its rows, in the order of the statement. `selected` is the value of `$selected`. */
  readonly value: (rows: readonly Row[], selected: Row) => Value;
}

/** How things of a kind are read in part, by selection. */
export interface Reading<Thing> {
  /** The value of `$selected`; for null all properties and no links. Absent for things that are always read completely. */
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
  return { ...planned(statement), keyFields, selected, value: ([row], its) => (row === undefined ? null : from(row, its)) };
}

/** Any number of values a key, in the order of the statement. */
export function many<Value>(statement: string, reading: Reading<Value> | Whole<Value>, keyFields?: (key: string) => Row): Batch<Value[]> {
  const { selected, from } = parts(reading);
  return { ...planned(statement), keyFields, selected, value: (rows, its) => rows.map((row) => from(row, its)) };
}

export function parts<Thing>(reading: Reading<Thing> | Whole<Thing>): Reading<Thing> {
  return typeof reading === 'function' ? { from: reading } : reading;
}

/** Every statement that a batch may send. */
export const STATEMENTS = new Set<string>();

/**
 * The statements of a batch as they are sent: all parameters are entries of one map, `$parameters`. Neo4j makes a plan for each combination
 * of types and magnitudes of parameters. A map has one type whatever it holds, so one plan serves all.
 */
export function planned(written: string): Pick<Batch<unknown>, 'statement' | 'unfiltered'> {
  const statement = written.replace(/\$(?!parameters\b)(\w+)/gu, '$parameters.$1');
  const texts = { statement, unfiltered: unfiltered(statement) };
  for (const text of Object.values(texts)) STATEMENTS.add(text);
  return texts;
}

/** Reads the values of all keys with one statement, in the order of the keys. */
export async function readBatch<Value>(read: Run, batch: Batch<Value>, keys: readonly string[], parameters: Row): Promise<Value[]> {
  const rowsOf = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
  const fields = batch.keyFields ? keys.map(batch.keyFields) : keys;
  const statement = parameters.filter === null ? batch.unfiltered : batch.statement;
  for (const row of await read(statement, { parameters: { ...parameters, keys: fields } })) rowsOf.get(row.key)?.push(row);
  return keys.map((key) => batch.value(rowsOf.get(key) ?? [], (parameters.selected ?? {}) as Row));
}
