import DataLoader from 'dataloader';
import { ask, type Batch } from './batch';
import type { Row, Run } from './neo4j';

/**
 * Asks a batch about one key. All keys asked in one turn of a request go to the graph in one statement for each batch and
 * set of parameters, and each key once in a request.
 */
export type Load = <Value>(batch: Batch<Value>, key: string, parameters?: Row) => Promise<Value>;

/** The loaders of one request, made as they are asked for. */
export function loaders(read: Run): Load {
  const made = new Map<Batch<unknown>, Map<string, DataLoader<string, unknown>>>();
  return <Value>(batch: Batch<Value>, key: string, parameters: Row = {}) => {
    const ofBatch = made.get(batch) ?? new Map<string, DataLoader<string, unknown>>();
    made.set(batch, ofBatch);
    const named = JSON.stringify(parameters);
    const loader = ofBatch.get(named) ?? new DataLoader((keys) => ask<unknown>(read, batch, keys, parameters));
    ofBatch.set(named, loader);
    return loader.load(key) as Promise<Value>;
  };
}
