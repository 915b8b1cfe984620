import { many } from '../batch';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** All groups that awards are made to. */
export const beneficiaries = many(
  `
  // beneficiaries
  UNWIND $parameters.keys AS key
  MATCH (beneficiary:Beneficiary)
  RETURN key, ${BENEFICIARY}
  ORDER BY beneficiary.ordinal
  `,
  beneficiaryFrom,
);
