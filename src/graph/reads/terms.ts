import { many } from '../batch';
import { TERM, termFrom } from '../rows/terms';

const all = <Label extends string>(label: Label) =>
  many(
    `// terms
  UNWIND $parameters.keys AS key
  MATCH (term:${label})
  RETURN key, ${TERM}
  ORDER BY term.ordinal`,
    termFrom(label),
  );

/** All terms of each controlled vocabulary. */
export const terms = { AwardType: all('AwardType'), Beneficiary: all('Beneficiary'), Matter: all('Matter') };
