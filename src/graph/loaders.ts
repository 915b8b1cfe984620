import DataLoader from 'dataloader';
import { type Batch, readBatch } from './batch';
import type { Row, Run } from './neo4j';
import type { Selection } from './selection';

/**
 * Asks a batch about one key. The keys of a request go to the graph in waves: all that became known from the wave before, in one
 * statement for each batch, set of parameters and set of fields that is asked for. Each key is asked once in a request for each of these.
 * So the number of statements depends on the shape of the question: neither on the number of rows nor on which statement answers first.
 * `selection` is what the question wants of the things that are read, where they are read in part; null for all properties and no links.
 */
export type Load = <Value>(batch: Batch<Value>, key: string, parameters?: Row, selection?: Selection | null) => Promise<Value>;

/** Answers such a question beforehand. */
export type Prime = <Value>(batch: Batch<Value>, key: string, parameters: Row, selection: Selection | null, value: Value) => void;

/** What a read (a batch, or the execution of a whole operation) answered for one key under certain parameters, of one generation. */
export interface CachedRows {
  readonly get: (read: object, parameters: string, key: string) => { readonly value: unknown } | undefined;
  readonly set: (read: object, parameters: string, key: string, value: unknown) => void;
}

/** The loaders of one request, made as they are asked for. What is in the cache is not asked of the graph. */
export function loaders(read: Run, cache: CachedRows): { readonly load: Load; readonly prime: Prime } {
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
    const loader = new DataLoader<string, unknown>((keys) => answered(run, cache, batch, keys, all, named), {
      batchScheduleFn: schedule,
    });
    ofBatch.set(named, loader);
    return loader;
  };
  return {
    load: <Value>(batch: Batch<Value>, key: string, parameters: Row = {}, selection: Selection | null = null) =>
      loaderOf(batch, parameters, selection).load(key) as Promise<Value>,
    prime: (batch, key, parameters, selection, value) => void loaderOf(batch, parameters, selection).prime(key, value),
  };
}

const names = new WeakMap<Selection, string>();

/** The same for selections that are alike. */
function nameOf(selection: Selection | null): string {
  const name = (selection && names.get(selection)) ?? JSON.stringify(selection);
  if (selection) names.set(selection, name);
  return name;
}

/** The values of the keys, in their order: those that the cache lacks with one statement. */
async function answered(run: Run, cache: CachedRows, batch: Batch<unknown>, keys: readonly string[], parameters: Row, named: string) {
  const found = new Map(keys.map((key) => [key, cache.get(batch, named, key)]));
  const missing = keys.filter((key) => found.get(key) === undefined);
  if (missing.length > 0) {
    const values = await readBatch(run, batch, missing, parameters);
    for (const [at, key] of missing.entries()) {
      found.set(key, { value: values[at] });
      cache.set(batch, named, key, values[at]);
    }
  }
  return keys.map((key) => found.get(key)?.value);
}

/** Starts what is scheduled once nothing that is counted runs any more, and whatever follows from that has been scheduled too. */
function waves() {
  let running = 0;
  let next: (() => void)[] = [];
  const start = () => {
    if (running > 0) return;
    const wave = next;
    next = [];
    for (const begin of wave) begin();
  };
  /** After the promises that are settled by now, and those that they settle. */
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
