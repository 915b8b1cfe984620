import { LRUCache } from 'lru-cache';
import type { CachedRows } from '../graph/loaders';
import type { CorpusRow } from '../graph/rows/types';

export interface RowCache {
  readonly of: (corpus: CorpusRow) => CachedRows;
  /** Size of the cache, hits and misses. */
  readonly size: () => { readonly bytes: number; readonly entries: number; readonly hits: number; readonly misses: number };
}

/** A character takes two bytes at most; an entry has its key, its place in the list and its object besides. */
const BYTES_A_CHARACTER = 2;
const BYTES_AN_ENTRY = 200;

/**
 * Rows shared by requests. A generation of the graph never changes, so a row is valid for its generation. A load has another name and time,
 * and so invalidates the cache.
 * @param bytes The most bytes that it holds; the least recently used rows leave first. 0 keeps nothing.
 */
export function rowCache(bytes: number): RowCache {
  if (bytes === 0) return { of: () => NOTHING, size: () => ({ bytes: 0, entries: 0, hits: 0, misses: 0 }) };
  const kept = new LRUCache<string, { value: unknown }>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / 8),
    sizeCalculation: ({ value }, name) => BYTES_AN_ENTRY + BYTES_A_CHARACTER * (name.length + (JSON.stringify(value)?.length ?? 0)),
  });
  const numbers = new Map<object, number>();
  const counted = { hits: 0, misses: 0 };
  const numberOf = (read: object) => {
    const number = numbers.get(read) ?? numbers.size;
    numbers.set(read, number);
    return number;
  };
  return {
    of: ({ generation, loadedAt }) => {
      const name = (read: object, parameters: string, key: string) => [generation, loadedAt, numberOf(read), parameters, key].join('\n');
      return {
        get: (...entry) => {
          const found = kept.get(name(...entry));
          counted[found ? 'hits' : 'misses']++;
          return found;
        },
        set: (read, parameters, key, value) => void kept.set(name(read, parameters, key), { value }),
      };
    },
    size: () => ({ bytes: kept.calculatedSize, entries: kept.size, ...counted }),
  };
}

const NOTHING: CachedRows = { get: () => undefined, set: () => undefined };
