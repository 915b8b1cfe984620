import { many } from '../batch';

/** Ids of the groups that an award is made to. */
export const beneficiariesOfAward = many(
  `
  // beneficiaries-of-award
  UNWIND $keys AS key
  MATCH (:Award {id: key})-[:BENEFITS]->(beneficiary:Beneficiary)
  RETURN key, beneficiary.id AS id
  ORDER BY beneficiary.ordinal
  `,
  ({ id }) => id as string,
);
