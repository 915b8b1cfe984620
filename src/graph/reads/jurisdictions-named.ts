import { many } from '../batch';

/** Codes of the jurisdictions with a code or name; the name may lack its last character (晋城 for 晋城市). */
export const jurisdictionsNamed = many(
  `
  // jurisdictions-named
  UNWIND $keys AS key
  MATCH (jurisdiction:Jurisdiction)
  WHERE jurisdiction.code = key OR jurisdiction.name IN [key, key + '省', key + '市', key + '县', key + '区']
  RETURN key, jurisdiction.code AS code
  ORDER BY jurisdiction.ordinal
  `,
  ({ code }) => code as string,
);
