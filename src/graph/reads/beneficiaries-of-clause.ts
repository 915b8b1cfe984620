import { many } from '../batch';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** The groups that receive what a clause's own words promise. */
export const beneficiariesOfClause = many(
  `
  // beneficiaries-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:BENEFITS]->(beneficiary:Beneficiary)
  RETURN key, ${BENEFICIARY}
  ORDER BY beneficiary.ordinal
  `,
  beneficiaryFrom,
);
