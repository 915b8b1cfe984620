import { many } from '../batch';

/** Most awards that a list looks up by words. With more, the list checks its awards one by one. */
export const MOST = 500;

/** Ordinals of the awards that a Lucene query finds in `allText`, at most MOST + 1. */
export const awardsWithWords = many(
  `// awards-with-words
  UNWIND $parameters.keys AS key
  CALL db.index.fulltext.queryNodes('awardWords', key, {limit: ${MOST + 1}}) YIELD node AS award
  RETURN key, award.ordinal AS ordinal`,
  ({ ordinal }) => ordinal as number,
);
