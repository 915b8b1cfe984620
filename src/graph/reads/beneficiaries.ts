import { many } from '../batch';

/** Ids of all groups that awards are made to. */
export const beneficiaries = many(
  `
  // beneficiaries
  UNWIND $keys AS key
  MATCH (beneficiary:Beneficiary)
  RETURN key, beneficiary.id AS id
  ORDER BY beneficiary.ordinal
  `,
  ({ id }) => id as string,
);
