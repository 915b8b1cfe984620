import { many } from '../batch';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** The next broader groups that include a group. */
export const broaderBeneficiaries = many(
  `
  // broader-beneficiaries
  UNWIND $keys AS key
  MATCH (:Beneficiary {id: key})-[:BROADER]->(beneficiary:Beneficiary)
  RETURN key, ${BENEFICIARY}
  ORDER BY beneficiary.ordinal
  `,
  beneficiaryFrom,
);
