import { one } from '../batch';
import type { Row } from '../neo4j';
import type { BeneficiaryRow } from '../rows/types';

/** Columns of a group that awards are made to. */
export const BENEFICIARY = 'beneficiary.id AS id, beneficiary.code AS code, beneficiary.name AS name';

export function beneficiaryFrom(row: Row): BeneficiaryRow {
  return { __typename: 'Beneficiary', ...row } as unknown as BeneficiaryRow;
}

/** A group that awards are made to. */
export const beneficiaryById = one(
  `
  // beneficiary-by-id
  UNWIND $parameters.keys AS key
  MATCH (beneficiary:Beneficiary {id: key})
  RETURN key, ${BENEFICIARY}
  `,
  beneficiaryFrom,
);
