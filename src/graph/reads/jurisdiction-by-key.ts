import { one } from '../batch';
import { keyParts } from '../keys';
import { JURISDICTION, jurisdictionFrom } from './jurisdiction-by-code';

/** A jurisdiction by its id or its code. */
export const jurisdictionByKey = one(
  `
  // jurisdiction-by-key
  UNWIND $parameters.keys AS key
  CALL (key) {
    MATCH (jurisdiction:Jurisdiction {id: key.id}) RETURN jurisdiction
    UNION
    MATCH (jurisdiction:Jurisdiction {code: key.code}) RETURN jurisdiction
  }
  RETURN key.text AS key, ${JURISDICTION}
  `,
  jurisdictionFrom,
  keyParts(),
);
