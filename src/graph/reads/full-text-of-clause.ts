import { one } from '../batch';

/** A clause's own words and its descendants': long, and seldom asked for. */
export const fullTextOfClause = one(
  `
  // full-text-of-clause
  UNWIND $keys AS key
  MATCH (clause:Clause {id: key})
  RETURN key, clause.fullText AS fullText
  `,
  ({ fullText }) => ({ fullText: fullText as string }),
);
