import { one } from '../batch';
import type { CorpusFileRow } from '../rows';

/** The files that the graph was made from, each with the account of its characters. */
export const corpusFiles = one<CorpusFileRow[]>(
  `
  // corpus-files
  UNWIND $keys AS key
  MATCH (corpus:Corpus {id: 'corpus'})
  RETURN key, corpus.files AS files
  `,
  ({ files }) => JSON.parse(files as string),
);
