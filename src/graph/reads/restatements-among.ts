import { many } from '../batch';

/** Pairs of `$parameters.awards` that are one award promised again (重申), by the first and then the second in the order of the corpus. */
export const restatementsAmong = many(
  `
  // restatements-among
  UNWIND $parameters.keys AS key
  MATCH (a:Award)-[:RESTATES*]-(b:Award)
  WHERE a.id IN $parameters.awards AND b.id IN $parameters.awards AND a.ordinal < b.ordinal
  WITH DISTINCT key, a, b
  RETURN key, a.id AS aId, b.id AS bId
  ORDER BY a.ordinal, b.ordinal
  `,
  ({ aId, bId }): readonly [string, string] => [aId as string, bId as string],
);
