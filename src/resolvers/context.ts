import { type Load, loaders, type Prime } from '../graph/loaders';
import type { Run } from '../graph/neo4j';
import type { CachedRows } from '../answer/row-cache';
import type { CorpusRow } from '../graph/rows';

/** What a resolver has at hand: one request, answered from one generation of the graph. */
export interface Context {
  readonly load: Load;
  readonly prime: Prime;
  readonly corpus: CorpusRow;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
}

export function createContext(read: Run, corpus: CorpusRow, cache: CachedRows, now = new Date()): Context {
  return { ...loaders(read, cache), corpus, today: todayInShanghai(now) };
}

const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day that policy texts mean by 今天. */
export function todayInShanghai(now: Date): string {
  return SHANGHAI.format(now);
}
