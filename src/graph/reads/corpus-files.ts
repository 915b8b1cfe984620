import { many } from '../batch';
import type { Row } from '../neo4j';
import { fileFrom } from '../rows/files';

/** The files that were loaded, each with the number of its characters in each part. */
export const corpusFiles = many(
  `
  // corpus-files
  UNWIND $parameters.keys AS key
  MATCH (file:CorpusFile)
  RETURN key, file {.name, .sha256, .mediaType, .characters, .inClauses, .inHeadingsAndMetadata, .setAside, .pageStarts, .warnings} AS item
  ORDER BY file.ordinal
  `,
  ({ item }) => fileFrom(item as Row),
);
