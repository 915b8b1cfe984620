import { many } from '../batch';
import { holding } from '../holding';
import { keyParts } from '../keys';
import { nameKey } from '../model';

/**
 * Codes of the terms of a vocabulary or of the territories (`label`) with a code, name or usual short form; for groups also all broader
 * ones.
 */
export const termsNamed = many(
  `
  // terms-named
  UNWIND $keys AS key
  CALL (key) {
    ${holding('termNameKeys', 'key.name', 'term.nameKeys')} AND any(label IN labels(term) WHERE label ENDS WITH key.label)
    MATCH (term)-[:BROADER*0..]->(meant)
    RETURN DISTINCT meant
  }
  RETURN key.text AS key, meant.code AS code
  ORDER BY meant.ordinal
  `,
  ({ code }) => code as string,
  keyParts({ name: nameKey }),
);
