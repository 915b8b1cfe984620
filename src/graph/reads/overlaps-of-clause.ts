import { list } from '../lists/connection';
import { anOverlap, OVERLAP } from '../rows/overlaps';
import { among, conditions } from '../statement';

/** The overlaps of a clause, by the other clause in the order of the corpus. */
export const overlapsOfClause = list(
  {
    name: 'overlaps-of-clause',
    match: 'MATCH (:Clause {id: key})-[alike:DUPLICATES_WITH]-(other:Clause) WITH other, alike, startNode(alike) AS a, endNode(alike) AS b',
    conditions: conditions({ kinds: among('alike.kind', '$parameters.kinds') }),
    things: 'other, a, alike, b',
    places: ['other.ordinal'],
    columns: OVERLAP,
  },
  anOverlap,
);
