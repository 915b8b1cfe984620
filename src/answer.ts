import { type ExecutionArgs, type ExecutionResult, execute, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Admission } from './admission';
import { createContext } from './context';
import { isUnavailable, unasked, unavailable } from './errors';
import type { Graph, Run } from './graph/neo4j';
import type { RowCache } from './graph/row-cache';
import type { CorpusRow } from './graph/rows';
import { isSame, standingCorpus } from './graph/standing';
import type { Noted } from './watch/record';

const ATTEMPTS = 4;

/** What a request brings beside its question. */
export interface Asked {
  /** Ends the work on it. */
  readonly signal: AbortSignal;
  readonly noted: Noted;
}

/** Executes one operation. */
export type Answer = (operation: OperationDefinitionNode, args: ExecutionArgs, asked: Asked) => Promise<ExecutionResult>;

/**
 * Answers operations, each from one generation of the graph: the one that was seen last must still stand when its rows have been
 * read, or it is answered again. A question about the schema alone needs no graph.
 *
 * One look afterwards is enough: a generation is recognized by its name and the time of its load, so one that was seen before the
 * first row and after the last one stood all the time between.
 * @throws SERVICE_UNAVAILABLE where the graph is being loaded for the first time, cannot be reached, changed every time or has too much to do; the reason of the signal
 */
export function answering(read: Graph['read'], admit: Admission['admit'], cache: RowCache): Answer {
  let seen: CorpusRow | null = null;

  async function answer(args: ExecutionArgs, { signal, noted }: Asked): Promise<ExecutionResult> {
    const run: Run = (statement, parameters) => {
      noted.statements++;
      return read(statement, parameters, signal);
    };
    let before = seen ?? (await standingCorpus(run));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const result = await execute({ ...args, contextValue: createContext(run, before, cache.of(before)) });
      const outage = result.errors?.find(isUnavailable);
      if (outage) throw outage.originalError ?? outage;
      const after = await standingCorpus(run);
      seen = after;
      if (isSame(before, after)) return result;
      before = after;
    }
    throw unavailable('RELOADED');
  }

  return async (operation, args, asked) => {
    if (operation.operation !== OperationTypeNode.QUERY) throw unasked(operation.operation);
    if (isAboutTheSchema(operation)) return execute(args);
    return admit(asked.signal, () => answer(args, asked));
  };
}

function isAboutTheSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((field) => field.kind === Kind.FIELD && /^_(?:_|service$)/u.test(field.name.value));
}
