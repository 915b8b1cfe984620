import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../errors';
import type { Run } from '../graph/neo4j';
import { readCorpus } from '../graph/reads/corpus';
import type { CorpusRow } from '../graph/rows/types';

/**
 * The current generation. Waits while a new one is being committed.
 * @throws SERVICE_UNAVAILABLE if no load is complete or the database cannot be reached; any other error of `read`
 */
export async function completeGeneration(read: Run): Promise<CorpusRow> {
  const corpus = await readCorpus(read);
  if (corpus?.arriving) {
    await sleep(50);
    return completeGeneration(read);
  }
  if (corpus?.state !== 'COMPLETE') throw unavailable('LOADING');
  return corpus;
}

/** Whether two checks saw the same load of the same generation. Then no other generation was current between them. */
export function isSameGeneration(one: CorpusRow, other: CorpusRow): boolean {
  return one.generation === other.generation && one.loadedAt === other.loadedAt;
}

/** Whether two checks saw the same load under the same labels. Then everything read between them belongs to it. */
export function isUndisturbed(one: CorpusRow, other: CorpusRow): boolean {
  return isSameGeneration(one, other) && one.isBeside === other.isBeside;
}
