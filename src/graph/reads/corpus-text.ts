import { one } from '../batch';

/** A piece of the reading text of a file, by its id. */
export const corpusText = one(
  `
  // corpus-text
  UNWIND $parameters.keys AS key
  MATCH (stretch:CorpusText {id: key})
  RETURN key, stretch.text AS text
  `,
  ({ text }) => text as string,
);
