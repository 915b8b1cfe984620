import DataLoader from 'dataloader';
import { type Batch, readBatch } from './batch';
import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * Reads one key with a batch. The keys of a request are read in waves. A wave reads all keys that became known in the previous wave, with
 * one statement for each batch, set of parameters and selection. A request reads each key once for each of these. So the number of
 * statements depends on the shape of the query, not on the number of rows or the order of answers. `selection` is what the query selects of
 * the thing; null means all properties and no links.
 */
export type Load = <Value>(batch: Batch<Value>, key: string, parameters?: Row, selection?: Selection | null) => Promise<Value>;

/** The loaders of one request, created on first use. */
export function loaders(read: Run): Load {
  const made = new Map<Batch<unknown>, Map<string, DataLoader<string, unknown>>>();
  const { schedule, counted } = waves();
  const run: Run = (statement, parameters) => counted(() => read(statement, parameters));
  const loaderOf = (batch: Batch<unknown>, parameters: Row, selection: Selection | null) => {
    const ofBatch = made.get(batch) ?? new Map<string, DataLoader<string, unknown>>();
    made.set(batch, ofBatch);
    const named = JSON.stringify(parameters) + (batch.selected ? nameOf(selection) : '');
    const known = ofBatch.get(named);
    if (known) return known;
    const all = batch.selected ? { ...parameters, selected: batch.selected(selection) } : parameters;
    const loader = new DataLoader<string, unknown>((keys) => readBatch(run, batch, keys, all), { batchScheduleFn: schedule });
    ofBatch.set(named, loader);
    return loader;
  };
  return <Value>(batch: Batch<Value>, key: string, parameters: Row = {}, selection: Selection | null = null) =>
    loaderOf(batch, parameters, selection).load(key) as Promise<Value>;
}

const names = new WeakMap<Selection, string>();

/** A key that is the same for equal selections. */
function nameOf(selection: Selection | null): string {
  const name = (selection && names.get(selection)) ?? JSON.stringify(selection);
  if (selection) names.set(selection, name);
  return name;
}

/** Collects scheduled work and starts it when no counted work runs and all work that follows from its results is scheduled too. */
function waves() {
  let running = 0;
  let next: (() => void)[] = [];
  const start = () => {
    if (running > 0) return;
    const wave = next;
    next = [];
    for (const begin of wave) begin();
  };
  /** Waits until the promises that are already settled, and their followers, have run. */
  const startSoon = () => void Promise.resolve().then(() => process.nextTick(start));
  return {
    schedule: (begin: () => void) => {
      if (next.push(begin) === 1 && running === 0) startSoon();
    },
    counted: async <Result>(work: () => Promise<Result>): Promise<Result> => {
      running++;
      try {
        return await work();
      } finally {
        if (--running === 0) startSoon();
      }
    },
  };
}
