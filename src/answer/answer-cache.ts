import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CorpusRow } from '../graph/rows/types';

/** The cached answers of one generation, by query and day. */
export interface KeptAnswers {
  readonly get: (question: string, day: string) => ExecutionResult | undefined;
  readonly set: (question: string, day: string, answer: ExecutionResult) => void;
}

export interface AnswerCache {
  readonly of: (corpus: CorpusRow) => KeptAnswers;
  /** Size of the cache, and the numbers of look-ups that found an answer and that did not. */
  readonly size: () => { readonly bytes: number; readonly entries: number; readonly hits: number; readonly misses: number };
}

/** Estimates of memory: at most two bytes for a character, and a fixed part for the key, list position and object of an entry. */
const BYTES_A_CHARACTER = 2;
const BYTES_AN_ENTRY = 200;

/**
 * A cache of whole answers that requests share. A generation of the graph never changes, so its answers stay valid as long as it is current.
 * A new load has another name and time, so it finds no older answers.
 * @param bytes maximum size; the least recently used answers are dropped first; 0 disables the cache
 */
export function answerCache(bytes: number): AnswerCache {
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
