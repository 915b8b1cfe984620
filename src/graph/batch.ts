import { unfiltered } from './filters/filtering';
import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * One question about many keys at once: a constant statement that takes `$keys` and returns rows with the column `key`.
 * A file in `reads/` holds one.
 */
export interface Batch<Value> {
  readonly statement: string;
  /** The same for where nothing is filtered. */
  readonly unfiltered: string;
  /** What the statement sees of a key in `$keys`; the key itself where left out. */
  readonly keyFields?: ((key: string) => Row) | undefined;
  /** What the statement sees in `$selected`: what the question selects of the things that it reads. */
  readonly selected?: Reading<unknown>['selected'];
  /** The rows of one key, in the statement's order, as its value. `selected` is what the statement saw. */
  readonly value: (rows: readonly Row[], selected: Row) => Value;
}

/** How things of a kind are read, as far as the question selects of them. */
export interface Reading<Thing> {
  /** What a statement sees in `$selected`: all properties and no links where null. Left out where things are read whole. */
  readonly selected?: ((selection: Selection | null) => Row) | undefined;
  readonly from: (row: Row, selected: Row) => Thing;
}

/** A thing from a row that is always read whole. */
export type Whole<Thing> = (row: Row) => Thing;

/** At most one value a key: null where no row answers it. */
export function one<Value>(
  statement: string,
  reading: Reading<Value> | Whole<Value>,
  keyFields?: (key: string) => Row,
): Batch<Value | null> {
  const { selected, from } = parts(reading);
  return { ...planned(statement), keyFields, selected, value: ([row], its) => (row === undefined ? null : from(row, its)) };
}

/** Any number of values a key, in the statement's order. */
export function many<Value>(statement: string, reading: Reading<Value> | Whole<Value>, keyFields?: (key: string) => Row): Batch<Value[]> {
  const { selected, from } = parts(reading);
  return { ...planned(statement), keyFields, selected, value: (rows, its) => rows.map((row) => from(row, its)) };
}

export function parts<Thing>(reading: Reading<Thing> | Whole<Thing>): Reading<Thing> {
  return typeof reading === 'function' ? { from: reading } : reading;
}

/** Every statement that a batch may ask. */
export const STATEMENTS = new Set<string>();

/**
 * The statements of a batch as the graph is asked them: their parameters are the entries of one, `$parameters`. The graph makes a plan for the
 * types of the parameters and the magnitudes of the lists among them, and a map has one type whatever it holds: so one plan serves all.
 */
export function planned(written: string): Pick<Batch<unknown>, 'statement' | 'unfiltered'> {
  const statement = written.replace(/\$(?!parameters\b)(\w+)/gu, '$parameters.$1');
  const texts = { statement, unfiltered: unfiltered(statement) };
  for (const text of Object.values(texts)) STATEMENTS.add(text);
  return texts;
}

/** The values of all keys with one statement, in the order of the keys. */
export async function readBatch<Value>(read: Run, batch: Batch<Value>, keys: readonly string[], parameters: Row): Promise<Value[]> {
  const rowsOf = new Map<unknown, Row[]>(keys.map((key) => [key, []]));
  const fields = batch.keyFields ? keys.map(batch.keyFields) : keys;
  const statement = parameters.filter === null ? batch.unfiltered : batch.statement;
  for (const row of await read(statement, { parameters: { ...parameters, keys: fields } })) rowsOf.get(row.key)?.push(row);
  return keys.map((key) => batch.value(rowsOf.get(key) ?? [], (parameters.selected ?? {}) as Row));
}
