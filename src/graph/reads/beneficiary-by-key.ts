import { one } from '../batch';
import { keyParts } from '../keys';
import { BENEFICIARY, beneficiaryFrom } from './beneficiary-by-id';

/** A group that awards are made to by its id or its code. */
export const beneficiaryByKey = one(
  `
  // beneficiary-by-key
  UNWIND $parameters.keys AS key
  MATCH (beneficiary:Beneficiary)
  WHERE beneficiary.id = key.id OR beneficiary.code = key.code
  RETURN key.text AS key, ${BENEFICIARY}
  `,
  beneficiaryFrom,
  keyParts(),
);
