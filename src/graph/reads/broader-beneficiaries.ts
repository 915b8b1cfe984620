import { many } from '../batch';

/** Ids of the next wider groups that a group is part of. */
export const broaderBeneficiaries = many(
  `
  // broader-beneficiaries
  UNWIND $keys AS key
  MATCH (:Beneficiary {id: key})-[:BROADER]->(beneficiary:Beneficiary)
  RETURN key, beneficiary.id AS id
  ORDER BY beneficiary.ordinal
  `,
  ({ id }) => id as string,
);
