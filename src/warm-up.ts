import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kind, parse } from 'graphql';
import { admission } from './admission';
import { answering } from './answer';
import type { Graph } from './graph/neo4j';
import { rowCache } from './graph/row-cache';
import { subgraph } from './schema';
import { nothingNoted } from './watch/record';

/** Milliseconds for one question: a Neo4j that has just started may take longer than a request would wait, and one that hangs answers never. */
const PATIENCE = 30_000;

/** Milliseconds from one look whether the graph has nothing to do to the next. */
const PAUSE = 20;

/**
 * Asks questions of the graph as clients would, and drops the answers: a Neo4j that has just started makes its plans, and compiles
 * what makes them, for these and not for the first question of a client. A statement goes only when no other runs, so that a client
 * who asks meanwhile waits for one at most; and not by HTTP with its log and metrics, nor into the rows that are kept, as no client
 * asked. What cannot be answered is let be. Resolves when all were asked, or soon after the signal aborts.
 */
export async function warmUp(
  graph: Pick<Graph, 'read' | 'isOneServer' | 'connections'>,
  questions: readonly string[],
  ended: AbortSignal,
): Promise<void> {
  const read: Graph['read'] = async (statement, parameters, signal) => {
    while (graph.connections() > 0) await sleep(PAUSE, undefined, { signal });
    return graph.read(statement, parameters, signal);
  };
  const answer = answering({ read, isOneServer: graph.isOneServer }, admission().admit, rowCache(0));
  const schema = subgraph();
  for (const question of questions) {
    if (ended.aborted) return;
    const signal = AbortSignal.any([ended, AbortSignal.timeout(PATIENCE)]);
    // Each statement of the question listens.
    setMaxListeners(0, signal);
    try {
      const document = parse(question);
      const [operation] = document.definitions;
      if (operation?.kind === Kind.OPERATION_DEFINITION) await answer(operation, { schema, document }, { signal, noted: nothingNoted() });
    } catch {
      // Whoever asks it next is told why.
    }
  }
}
