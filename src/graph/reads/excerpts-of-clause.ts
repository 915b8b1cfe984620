import { many } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

/** The digests of a clause (摘编), in the order of the corpus. */
export const excerptsOfClause = many(
  `
  // excerpts-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})<-[:EXCERPT_OF]-(clause:Clause)
  RETURN key, ${CLAUSE}
  ORDER BY clause.ordinal
  `,
  aClause,
);
