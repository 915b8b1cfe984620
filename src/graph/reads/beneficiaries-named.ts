import { many } from '../batch';

/** Codes of the group with a code or name and of all broader groups that it is part of. */
export const beneficiariesNamed = many(
  `
  // beneficiaries-named
  UNWIND $keys AS key
  MATCH (named:Beneficiary)
  WHERE named.code = key OR normalize(named.name, NFKC) = key
  MATCH (named)-[:BROADER*0..]->(beneficiary:Beneficiary)
  RETURN DISTINCT key, beneficiary.code AS code
  ORDER BY code
  `,
  ({ code }) => code as string,
);
