import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../errors';
import type { Run } from '../graph/neo4j';
import { readCorpus } from '../graph/reads/corpus';
import type { CorpusRow } from '../graph/rows/types';

/**
 * The generation that stands, once none is being committed.
 * @throws SERVICE_UNAVAILABLE where none is complete or the database is away; what `read` throws
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

/** Whether two looks at the corpus saw the same load of the same generation: then nothing else stood between them. */
export function isSameGeneration(one: CorpusRow, other: CorpusRow): boolean {
  return one.generation === other.generation && one.loadedAt === other.loadedAt;
}

/** As `isSameGeneration`, and it stands where it stood: what was read of it between the looks is all of it. */
export function isUndisturbed(one: CorpusRow, other: CorpusRow): boolean {
  return isSameGeneration(one, other) && one.isBeside === other.isBeside;
}
