import { type Batch, planned } from '../batch';
import { forceStatus } from '../force';
import type { Row } from '../neo4j';
import { facetStatement, type ListParts } from '../statement';

/** A value and how many awards of a list have it. */
export interface FacetCount {
  readonly of: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Cypher from `award` to its values: `value` as filters accept it, and a label for display. */
const VALUES = {
  BENEFICIARY: 'MATCH (award)-[:BENEFITS]->(term:Beneficiary) WITH term.code AS value, term.name AS label',
  AWARD_TYPE: 'MATCH (award)-[:OF_TYPE]->(term:AwardType) WITH term.code AS value, term.name AS label',
  MATTER: 'MATCH (award)-[:REWARDS]->(term:Matter) WITH term.code AS value, term.name AS label',
  LEVEL: 'WITH award.level AS value, award.level AS label WHERE value IS NOT NULL',
  JURISDICTION: 'MATCH (place:Jurisdiction {code: award.jurisdictionCode}) WITH place.code AS value, place.name AS label',
  DOCUMENT: 'MATCH (document:Document {id: award.documentId}) WITH document.id AS value, document.label AS label',
  FORCE: `WITH ${forceStatus('award')} AS value WITH value, value AS label`,
} as const;
export type Facet = keyof typeof VALUES;

/** Counts the values of each facet in `$parameters.of` over all awards of a list, the most frequent first. */
export function facetsOf(listed: ListParts): Batch<readonly FacetCount[]> {
  const counts = Object.entries(VALUES).map(
    ([facet, values]) => `WITH things, of WHERE of = '${facet}'
      UNWIND things AS award
      ${values}
      RETURN value, label, count(*) AS count`,
  );
  const counted = `UNWIND $parameters.of AS of
  CALL (things, of) {
    ${counts.join('\n    UNION ALL\n    ')}
  }`;
  const columns = 'of, value, label, count ORDER BY count DESC, value';
  return {
    statement: planned((given) => facetStatement(listed, given, counted, columns)),
    value: (rows: readonly Row[]) => rows as unknown as FacetCount[],
  };
}
