import { many } from '../batch';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** The groups that an award is made to. */
export const beneficiariesOfAward = many(
  `
  // beneficiaries-of-award
  UNWIND $parameters.keys AS key
  MATCH (:Award {id: key})-[:BENEFITS]->(beneficiary:Beneficiary)
  RETURN key, ${BENEFICIARY}
  ORDER BY beneficiary.ordinal
  `,
  beneficiaryFrom,
);
