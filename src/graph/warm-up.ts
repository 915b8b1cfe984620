import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable } from '../errors';
import { STATEMENTS } from './batch';
import type { Graph } from './neo4j';

/** Milliseconds between checks whether the graph is idle. */
const PAUSE = 20;
/** Milliseconds until the next attempt, if the graph is away or too busy to plan a statement. */
const LATER = 500;

/** Reads of the first pages: corpus, lists, one document, search. Each further read delays the readiness of the service. */
const FIRST = new Set(['awards', 'corpus-counts', 'departments', 'document-by-key', 'documents', 'search-clauses', 'search-documents']);

/**
 * Has the graph plan every statement that it may be asked, as far as nothing is filtered: a Neo4j that has just started has no plans, is slow to make them, and the
 * first question of a client would wait. Those of the first pages first, then the shortest: they are the quickest to plan and the most asked. A
 * statement is planned only when no other runs, so that a client who asks meanwhile waits for one at most. What a graph that is away or too busy has
 * not planned is tried again; what cannot be planned is let be.
 * Resolves when all are, or soon after the signal aborts.
 * @param firstPlanned called once, when the statements of the first pages are planned
 */
export async function warmUp(
  graph: Pick<Graph, 'read' | 'connections'>,
  ended: AbortSignal,
  firstPlanned: () => void = () => undefined,
): Promise<void> {
  const shortestFirst = [...STATEMENTS].sort((a, b) => a.length - b.length);
  const isFirst = (statement: string) => FIRST.has(/\/\/ (\S+)/u.exec(statement)?.[1] ?? '');
  await plan(graph, shortestFirst.filter(isFirst), ended);
  firstPlanned();
  await plan(
    graph,
    shortestFirst.filter((statement) => !isFirst(statement)),
    ended,
  );
}

async function plan(graph: Pick<Graph, 'read' | 'connections'>, statements: readonly string[], ended: AbortSignal): Promise<void> {
  for (const statement of statements) {
    // A request that needs an invalid statement gets its error.
    while (!ended.aborted && !(await isDone(graph, statement, ended)))
      await sleep(LATER, undefined, { signal: ended }).catch(() => undefined);
  }
}

/** True if a statement is planned or cannot be planned. */
async function isDone(graph: Pick<Graph, 'read' | 'connections'>, statement: string, ended: AbortSignal): Promise<boolean> {
  try {
    while (graph.connections() > 0) await sleep(PAUSE, undefined, { signal: ended });
    await graph.read(`EXPLAIN ${statement}`, { parameters: {} }, ended);
    return true;
  } catch (error) {
    return !isUnavailable(error);
  }
}
