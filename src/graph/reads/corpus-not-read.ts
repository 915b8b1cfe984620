import { one } from '../batch';
import { notReadFrom } from '../rows/files';

/** The files that the load refused. */
export const corpusNotRead = one(
  `
  // corpus-not-read
  UNWIND $parameters.keys AS key
  MATCH (corpus:Corpus {id: 'corpus'})
  RETURN key, corpus.notRead AS notRead
  `,
  ({ notRead }) => notReadFrom(notRead),
);
