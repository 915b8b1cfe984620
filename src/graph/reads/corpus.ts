import { ARRIVAL_ID, ARRIVAL_MILLISECONDS } from '../model';
import type { Run } from '../neo4j';
import type { CorpusRow } from '../rows/types';

const STATEMENT = `
  // corpus
  MATCH (corpus:Corpus {id: 'corpus'})
  RETURN corpus.state AS state, corpus.generation AS generation, corpus.loadedAt AS loadedAt,
    coalesce(corpus.isBeside, false) AS isBeside,
    EXISTS { MATCH (arrival:Corpus {id: '${ARRIVAL_ID}'}) WHERE arrival.at > timestamp() - ${ARRIVAL_MILLISECONDS} } AS arriving
`;

/** The current generation of the graph; null if nothing was ever loaded. */
export async function readCorpus(read: Run): Promise<CorpusRow | null> {
  const [row] = await read(STATEMENT);
  return (row as CorpusRow | undefined) ?? null;
}
