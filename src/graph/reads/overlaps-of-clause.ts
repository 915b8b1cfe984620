import { list } from '../lists/connection';
import { anOverlap, OVERLAP } from '../rows/overlaps';

/** The clauses that say the same as a clause, or nearly, in the order of the corpus. */
export const overlapsOfClause = list(
  `
  // overlaps-of-clause
  UNWIND $keys AS key
  CALL (key) {
    MATCH (:Clause {id: key})-[alike:DUPLICATES_WITH]-(other:Clause)
    WHERE other.ordinal > $after AND other.ordinal < $before AND ($kinds IS NULL OR alike.kind IN $kinds)
    RETURN other.ordinal AS place, startNode(alike) AS a, endNode(alike) AS b, alike
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${OVERLAP}
  `,
  anOverlap,
);
