import { many } from '../batch';

/** Ids of the cumulation rules that a clause states, in the order of the text. */
export const cumulationRulesOfClause = many(
  `
  // cumulation-rules-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})-[:STATES]->(rule:CumulationRule)
  RETURN key, rule.id AS id
  ORDER BY rule.ordinal
  `,
  ({ id }) => id as string,
);
