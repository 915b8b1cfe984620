import { type CachedRows, type Load, loaders, type Prime } from '../graph/loaders';
import type { Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import { todayInShanghai } from '../graph/today';
import { type Warnings, warnings } from './warnings';

/** The context of resolvers: one request, answered from one generation of the graph. */
export interface ResolverContext {
  readonly load: Load;
  readonly prime: Prime;
  readonly corpus: CorpusRow;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
  readonly warnings: Warnings;
}

export function createContext(read: Run, corpus: CorpusRow, cache: CachedRows, now = new Date()): ResolverContext {
  return { ...loaders(read, cache), corpus, today: todayInShanghai(now), warnings: warnings() };
}
