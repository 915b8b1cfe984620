import { one } from '../batch';
import { aClause, CLAUSE } from '../rows/clauses';

export const clauseById = one(
  `
  // clause-by-id
  UNWIND $parameters.keys AS key
  MATCH (clause:Clause {id: key})
  RETURN key, ${CLAUSE}
  `,
  aClause,
);
