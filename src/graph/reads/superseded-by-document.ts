import { many } from '../batch';
import { RELATION_PLACE, SUPERSESSION, supersessionFrom } from '../rows/supersessions';

/** What a document replaces, amends or repeals, in the order of the corpus. */
export const supersededByDocument = many(
  `
  // superseded-by-document
  UNWIND $parameters.keys AS key
  MATCH (:Document {id: key})-[takes:SUPERSEDES]->(older:Document)
  WHERE takes.newerUnknown IS NULL OR NOT takes.newerUnknown
  RETURN key, key AS newerId, older.id AS olderId, ${SUPERSESSION}
  ORDER BY older.ordinal, ${RELATION_PLACE}
  `,
  supersessionFrom,
);
