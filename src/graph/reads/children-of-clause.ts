import { many } from '../batch';

/** Ids of the clauses that are part of a clause, in the order of the text. */
export const childrenOfClause = many(
  `
  // children-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})<-[:PART_OF]-(child:Clause)
  RETURN key, child.id AS id
  ORDER BY child.ordinal
  `,
  ({ id }) => id as string,
);
