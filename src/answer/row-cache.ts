import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CorpusRow } from '../graph/rows/types';

/** The answers of one generation, by question and day. */
export interface KeptAnswers {
  readonly get: (question: string, day: string) => ExecutionResult | undefined;
  readonly set: (question: string, day: string, answer: ExecutionResult) => void;
}

export interface RowCache {
  readonly of: (corpus: CorpusRow) => KeptAnswers;
  /** What it holds, and how often it was asked in vain and not. */
  readonly size: () => { readonly bytes: number; readonly entries: number; readonly hits: number; readonly misses: number };
}

/** A character takes two bytes at most; an entry has its key, its place in the list and its object besides. */
const BYTES_A_CHARACTER = 2;
const BYTES_AN_ENTRY = 200;

/**
 * Whole answers that requests share. A generation of the graph never changes while it stands, so an answer is good as long as its generation is
 * asked about; a load that comes in between has another name and another time, and finds nothing here.
 * @param bytes that it may hold at most, the least recently used leave first; 0 keeps nothing
 */
export function rowCache(bytes: number): RowCache {
  if (bytes === 0) return { of: () => NOTHING, size: () => ({ bytes: 0, entries: 0, hits: 0, misses: 0 }) };
  const kept = new LRUCache<string, ExecutionResult>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / 8),
    sizeCalculation: (answer, name) => BYTES_AN_ENTRY + BYTES_A_CHARACTER * (name.length + JSON.stringify(answer).length),
  });
  const counted = { hits: 0, misses: 0 };
  return {
    of: ({ generation, loadedAt }) => {
      const name = (question: string, day: string) => [generation, loadedAt, day, question].join('\n');
      return {
        get: (question, day) => {
          const found = kept.get(name(question, day));
          counted[found ? 'hits' : 'misses']++;
          return found;
        },
        set: (question, day, answer) => void kept.set(name(question, day), answer),
      };
    },
    size: () => ({ bytes: kept.calculatedSize, entries: kept.size, ...counted }),
  };
}

const NOTHING: KeptAnswers = { get: () => undefined, set: () => undefined };
