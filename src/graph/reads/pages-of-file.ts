import { one } from '../batch';

/** The code points at which the pages of a file begin, by the file's name; empty for a file without pages. */
export const pagesOfFile = one(
  `
  // pages-of-file
  UNWIND $parameters.keys AS key
  MATCH (file:CorpusFile {id: 'CorpusFile:' + key})
  RETURN key, file.pageStarts AS pageStarts
  `,
  ({ pageStarts }) => (pageStarts as number[] | null) ?? [],
);
