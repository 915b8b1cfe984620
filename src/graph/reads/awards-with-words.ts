import { many } from '../batch';

/** More awards than these are looked through one by one. */
export const MOST = 500;

/** Ordinals of awards whose words, those of the clauses that state them among these, a Lucene query finds; one more than MOST at most. */
export const awardsWithWords = many(
  `// awards-with-words
  UNWIND $parameters.keys AS key
  CALL db.index.fulltext.queryNodes('awardWords', key, {limit: ${MOST + 1}}) YIELD node AS award
  RETURN key, award.ordinal AS ordinal`,
  ({ ordinal }) => ordinal as number,
);
