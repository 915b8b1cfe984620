import { many } from '../batch';

/** The chapters (篇) of all compilations, as printed. */
export const chapters = many(
  `
  // chapters
  UNWIND $parameters.keys AS key
  MATCH (clause:Clause)
  WHERE clause.chapter IS NOT NULL
  RETURN DISTINCT key, clause.chapter AS chapter
  ORDER BY chapter
  `,
  ({ chapter }) => chapter as string,
);
