import { setTimeout as sleep } from 'node:timers/promises';
import { STATEMENTS } from './batch';
import type { Graph } from './neo4j';

/** Milliseconds from one look whether the graph has nothing to do to the next. */
const PAUSE = 20;

/**
 * Has the graph plan every statement that it may be selected: a Neo4j that has just started has no plans, is slow to make them, and the
 * first question of a client would wait. The shortest first: they are the quickest to plan and the most selection. A statement is planned
 * only when no other runs, so that a client who asks meanwhile waits for one at most. What cannot be planned is let be. Resolves when
 * all are, or soon after the signal aborts.
 */
export async function warmUp(graph: Pick<Graph, 'read' | 'connections'>, ended: AbortSignal): Promise<void> {
  const shortestFirst = [...STATEMENTS].sort((a, b) => a.length - b.length);
  for (const statement of shortestFirst) {
    try {
      while (graph.connections() > 0) await sleep(PAUSE, undefined, { signal: ended });
      await graph.read(`EXPLAIN ${statement}`, { parameters: {} }, ended);
    } catch {
      // Whoever needs it next is told why.
    }
    if (ended.aborted) return;
  }
}
