import { setTimeout as sleep } from 'node:timers/promises';
import { type ExecutionArgs, type ExecutionResult, execute, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { createContext } from './context';
import { isUnavailable, unasked, unavailable } from './errors';
import type { Run } from './graph/neo4j';
import { readCorpus } from './graph/reads/corpus';
import type { CorpusRow } from './graph/rows';

const ATTEMPTS = 4;

/**
 * The answer to an operation, all of it from one generation of the graph: what stood before must stand afterwards, or it is
 * answered again. A question about the schema alone needs no graph.
 * @throws SERVICE_UNAVAILABLE where the graph is being loaded for the first time, cannot be reached, or changed every time.
 */
export async function answer(read: Run, operation: OperationDefinitionNode, args: ExecutionArgs): Promise<ExecutionResult> {
  if (operation.operation !== OperationTypeNode.QUERY) throw unasked(operation.operation);
  if (operation.selectionSet.selections.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith('__')))
    return execute(args);
  let before = await completeCorpus(read);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await execute({ ...args, contextValue: createContext(read, before) });
    const outage = result.errors?.find(isUnavailable);
    if (outage) throw outage.originalError ?? outage;
    const after = await completeCorpus(read);
    if (after.generation === before.generation && after.loadedAt === before.loadedAt) return result;
    before = after;
  }
  throw unavailable('RELOADED');
}

/** The generation that stands, once none is being committed. */
async function completeCorpus(read: Run): Promise<CorpusRow> {
  let corpus = await readCorpus(read);
  while (corpus?.arriving) {
    await sleep(50);
    corpus = await readCorpus(read);
  }
  if (corpus?.state !== 'COMPLETE') throw unavailable('LOADING');
  return corpus;
}
