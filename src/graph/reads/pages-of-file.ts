import { one } from '../batch';

/** The code points of a file at which its pages begin, by its name; nothing where it has no pages. */
export const pagesOfFile = one(
  `
  // pages-of-file
  UNWIND $parameters.keys AS key
  MATCH (file:CorpusFile {id: 'CorpusFile:' + key})
  RETURN key, file.pageStarts AS pageStarts
  `,
  ({ pageStarts }) => (pageStarts as number[] | null) ?? [],
);
