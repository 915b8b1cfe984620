import { one } from '../batch';
import type { BeneficiaryRow } from '../rows';

/** A group that awards are made to. */
export const beneficiaryById = one(
  `
  UNWIND $keys AS key
  MATCH (beneficiary:Beneficiary {id: key})
  RETURN key, beneficiary.id AS id, beneficiary.code AS code, beneficiary.name AS name
  `,
  (row) => ({ __typename: 'Beneficiary', ...row }) as unknown as BeneficiaryRow,
);
