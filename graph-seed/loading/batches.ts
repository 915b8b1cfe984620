import { grouped } from '../grouped';

/** Rows per statement. */
const BATCH = 1_000;

/** Rows in batches of one kind each. */
export function* batches<T, Kind>(rows: Iterable<T>, kindOf: (row: T) => Kind): Generator<[kind: Kind, batch: T[]]> {
  for (const [kind, group] of grouped(rows, kindOf)) {
    for (let start = 0; start < group.length; start += BATCH) yield [kind, group.slice(start, start + BATCH)];
  }
}
