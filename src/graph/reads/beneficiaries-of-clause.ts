import { many } from '../batch';

/** Ids of the groups that receive what a clause's own words promise. */
export const beneficiariesOfClause = many(
  `
  // beneficiaries-of-clause
  UNWIND $keys AS key
  MATCH (:Clause {id: key})-[:BENEFITS]->(beneficiary:Beneficiary)
  RETURN key, beneficiary.id AS id
  ORDER BY beneficiary.ordinal
  `,
  ({ id }) => id as string,
);
