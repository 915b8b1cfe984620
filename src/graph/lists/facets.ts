import { type Batch, planned } from '../batch';
import { forceState } from '../force';
import type { Row } from '../neo4j';
import { readOf } from './connection';

/** A value and the number of awards of a list that have it. */
export interface FacetCount {
  readonly of: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Cypher from `award` to its values: `value` as filters accept it, and its label. */
const VALUES = {
  BENEFICIARY: 'MATCH (award)-[:BENEFITS]->(term:Beneficiary) WITH term.code AS value, term.name AS label',
  AWARD_TYPE: 'MATCH (award)-[:OF_TYPE]->(term:AwardType) WITH term.code AS value, term.name AS label',
  MATTER: 'MATCH (award)-[:REWARDS]->(term:Matter) WITH term.code AS value, term.name AS label',
  LEVEL: 'WITH award.level AS value, award.level AS label WHERE value IS NOT NULL',
  JURISDICTION: 'MATCH (place:Jurisdiction {code: award.jurisdictionCode}) WITH place.code AS value, place.name AS label',
  DOCUMENT: 'MATCH (document:Document {id: award.documentId}) WITH document.id AS value, document.label AS label',
  FORCE: `WITH (${forceState('award')})[0] AS value, (${forceState('award')})[0] AS label`,
} as const;
export type Facet = keyof typeof VALUES;

/**
 * Counts the values of each of `$of` over a whole list, the most frequent first, from the statement of a page.
 * @throws Error where the statement is not that of a list
 */
export function facetsOf(statement: string): Batch<readonly FacetCount[]> {
  const counts = Object.entries(VALUES).map(
    ([facet, values]) => `WITH awards, of WHERE of = '${facet}'
      UNWIND awards AS award
      ${values}
      RETURN value, label, count(*) AS count`,
  );
  const counted = `${readOf(statement)}
  WITH key, collect(award) AS awards
  UNWIND $of AS of
  CALL (awards, of) {
    ${counts.join('\n    UNION ALL\n    ')}
  }
  RETURN key, of, value, label, count
  ORDER BY count DESC, value
  `;
  return { ...planned(counted), value: (rows: readonly Row[]) => rows as unknown as FacetCount[] };
}
