import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../errors';
import type { Run } from '../graph/neo4j';
import { readCorpus } from '../graph/reads/corpus';
import type { CorpusRow } from '../graph/rows';

/** The generation that stands, once none is being committed. @throws SERVICE_UNAVAILABLE where none is complete or the database is away. */
export async function standing(read: Run): Promise<CorpusRow> {
  const corpus = await readCorpus(read);
  if (corpus?.arriving) {
    await sleep(50);
    return standing(read);
  }
  if (corpus?.state !== 'COMPLETE') throw unavailable('LOADING');
  return corpus;
}
