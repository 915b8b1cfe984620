import { many } from '../batch';
import { holding } from '../holding';
import { keyParts } from '../keys';
import { nameKey } from '../model';

/** The terms of a vocabulary or territories (`label`) with a code, name or short form: code and uses. Groups also give all broader groups. */
export const termsNamed = many(
  `
  // terms-named
  UNWIND $parameters.keys AS key
  CALL (key) {
    ${holding('termNameKeys', 'key.name', 'term.nameKeys')} AND any(label IN labels(term) WHERE label ENDS WITH key.label)
    MATCH (term)-[:BROADER*0..]->(meant)
    RETURN DISTINCT meant
  }
  RETURN key.text AS key, meant.code AS code, COUNT { (meant)<-[:BENEFITS|OF_TYPE|REWARDS]-() } AS uses
  ORDER BY meant.ordinal
  `,
  ({ code, uses }) => ({ code: code as string, uses: uses as number }),
  keyParts({ name: nameKey }),
);
