import { list } from '../lists/connection';
import { RELATION_PLACE, SUPERSESSION, supersessionFrom } from '../rows/supersessions';
import { among, conditions } from '../statement';

/** All supersessions, by the newer and then the older document in the order of the corpus. */
export const supersessions = list(
  {
    name: 'supersessions',
    match: 'MATCH (newer:Document)-[takes:SUPERSEDES]->(older:Document)',
    conditions: conditions({ basis: among('takes.basis', '$parameters.basis') }),
    things: 'newer, takes, older',
    places: ['newer.ordinal', 'older.ordinal', RELATION_PLACE],
    columns: `newer.id AS newerId, older.id AS olderId, ${SUPERSESSION}`,
  },
  supersessionFrom,
);
