import { one } from '../batch';
import { TERM, termFrom } from '../rows/terms';

const byKey = <Label extends string>(label: Label) =>
  one(
    `// term-by-key
  UNWIND $parameters.keys AS key
  MATCH (term:${label})
  WHERE term.id = key OR term.code = key
  RETURN key, ${TERM}`,
    termFrom(label),
  );

/** A term of each controlled vocabulary by its id or code. */
export const termByKey = { AwardType: byKey('AwardType'), Beneficiary: byKey('Beneficiary'), Matter: byKey('Matter') };
