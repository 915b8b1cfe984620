import { many } from '../batch';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** The next wider groups that a group is part of. */
export const broaderBeneficiaries = many(
  `
  // broader-beneficiaries
  UNWIND $parameters.keys AS key
  MATCH (:Beneficiary {id: key})-[:BROADER]->(beneficiary:Beneficiary)
  RETURN key, ${BENEFICIARY}
  ORDER BY beneficiary.ordinal
  `,
  beneficiaryFrom,
);
