import { type Load, loaders } from '../graph/loaders';
import type { Run } from '../graph/neo4j';
import type { CorpusRow } from '../graph/rows/types';
import { todayInShanghai } from '../graph/today';
import { type Warnings, warnings } from './warnings';

/** The context of resolvers: one request, answered from one generation of the graph. */
export interface ResolverContext {
  readonly load: Load;
  readonly corpus: CorpusRow;
  /** Today's date in Asia/Shanghai, ISO 8601. */
  readonly today: string;
  readonly warnings: Warnings;
}

/** The context of one request. `read` must read the generation `corpus`. */
export function createContext(read: Run, corpus: CorpusRow, now = new Date()): ResolverContext {
  return { load: loaders(read), corpus, today: todayInShanghai(now), warnings: warnings() };
}
