import { many } from '../batch';
import { RELATION_PLACE, SUPERSESSION, supersessionFrom } from '../rows/supersessions';

/** What replaces, amends or repeals a document, in the order of the corpus. */
export const supersessionsOfDocument = many(
  `
  // supersessions-of-document
  UNWIND $parameters.keys AS key
  MATCH (:Document {id: key})<-[takes:SUPERSEDES]-(newer:Document)
  RETURN key, newer.id AS newerId, key AS olderId, ${SUPERSESSION}
  ORDER BY newer.ordinal, ${RELATION_PLACE}
  `,
  supersessionFrom,
);
