import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable } from '../errors';
import { STATEMENTS } from './batch';
import type { Graph } from './neo4j';

/** Milliseconds between checks whether the graph is idle. */
const PAUSE = 20;
/** Milliseconds until the next attempt, if the graph is unreachable or too busy to plan a statement. */
const LATER = 500;

/** Reads of the first pages: corpus, lists, one document, search. Each additional read delays the readiness of the service. */
const FIRST = new Set(['awards', 'corpus-counts', 'departments', 'document-by-key', 'documents', 'search-clauses', 'search-documents']);

/**
 * Has Neo4j plan every statement in `STATEMENTS`, so that the first requests after its start do not wait for plans.
 * The reads of the first pages come first. Then the shortest statements come first: they are planned fastest and asked most often.
 * A statement is planned only while no other runs, so a request waits for one plan at most. Failures of the connection are retried;
 * a statement that cannot be planned is skipped.
 * Resolves when all statements are planned, or soon after the signal aborts.
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
    // A statement that cannot be planned counts as done: the request that needs it gets the error.
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
