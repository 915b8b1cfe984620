import { grouped } from '../grouped';

/** Rows per statement. */
const BATCH = 1_000;

/** Passes rows on in batches of one kind each. */
export async function inBatches<T, Kind>(
  rows: Iterable<T>,
  kindOf: (row: T) => Kind,
  work: (batch: T[], kind: Kind) => Promise<void>,
): Promise<void> {
  for (const [kind, group] of grouped(rows, kindOf)) {
    for (let start = 0; start < group.length; start += BATCH) await work(group.slice(start, start + BATCH), kind);
  }
}
