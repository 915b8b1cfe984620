import { many } from '../batch';
import { aStacking, STACKING } from '../rows/stacking';

/** The assessments of all pairs among `$parameters.awards`, each once, with the earlier award first, in the order of the corpus. */
export const stackingAmong = many(
  `
  // stacking-among
  UNWIND $parameters.keys AS key
  MATCH (a:Award)-[pair:STACKS_WITH]-(b:Award)
  WHERE a.id IN $parameters.awards AND b.id IN $parameters.awards AND a.ordinal < b.ordinal
  RETURN key, ${STACKING}
  ORDER BY a.ordinal, b.ordinal
  `,
  aStacking,
);
