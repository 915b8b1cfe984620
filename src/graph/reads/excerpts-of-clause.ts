import { many } from '../batch';

/** Ids of the digests of a clause (摘编), in the order of the corpus. */
export const excerptsOfClause = many(
  `
  // excerpts-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})<-[:EXCERPT_OF]-(digest:Clause)
  RETURN key, digest.id AS id
  ORDER BY digest.ordinal
  `,
  ({ id }) => id as string,
);
