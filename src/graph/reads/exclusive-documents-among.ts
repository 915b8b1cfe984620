import { many } from '../batch';
import { type CumulationEffect, NOT_OF_ONE_CLAIM } from '../model';

/** A rule that gives one claimant only one award of a document, or only the highest, with the `$parameters.awards` that belong to the document. */
export interface ExclusiveDocument {
  readonly ruleId: string;
  readonly effect: CumulationEffect;
  readonly quote: string;
  readonly awards: readonly string[];
  /** Pairs of these awards that the rule does not reach: the award of a stem and the award of its item. */
  readonly stems: readonly (readonly [string, string])[];
}

/** Cypher condition: `award` has an edge of this type, and all its targets have one of the codes. */
const onlyOf = (edge: string, codes: readonly string[]) => `(EXISTS { MATCH (award)-[:${edge}]->() }
      AND NOT EXISTS { MATCH (award)-[:${edge}]->(other) WHERE NOT other.code IN ${JSON.stringify(codes)} })`;

/**
 * Rules over all awards of a document (附则: 从优从高) that has several of `$parameters.awards`, in the order of the corpus. BEST_OF leaves out the
 * awards of NOT_OF_ONE_CLAIM, and pairs of a stem and its item.
 */
export const exclusiveDocumentsAmong = many(
  `
  // exclusive-documents-among
  UNWIND $parameters.keys AS key
  MATCH (award:Award)
  WHERE award.id IN $parameters.awards
  WITH key, award ORDER BY award.ordinal
  WITH key, award.documentId AS documentId, collect(award.id) AS awards
  WHERE size(awards) > 1
  MATCH (clause:Clause {documentId: documentId})-[:STATES]->(rule:CumulationRule)
  WHERE rule.scope = 'SAME_DOCUMENT' AND rule.effect IN ['BEST_OF', 'FORBIDS', 'ONCE_ONLY'] AND NOT EXISTS { (clause)-[:STATES]->(:Award) }
  WITH key, rule, CASE rule.effect WHEN 'BEST_OF' THEN [id IN awards WHERE EXISTS {
    MATCH (award:Award {id: id})
    WHERE NOT ${onlyOf('OF_TYPE', NOT_OF_ONE_CLAIM.awardTypes)}
      AND NOT ${onlyOf('BENEFITS', NOT_OF_ONE_CLAIM.beneficiaries)}
  }] ELSE awards END AS awards
  WHERE size(awards) > 1
  CALL (rule, awards) {
    UNWIND CASE rule.effect WHEN 'BEST_OF' THEN awards ELSE [] END AS id
    MATCH (:Award {id: id})<-[:STATES]-(:Clause)<-[:PART_OF]-(:Clause)-[:STATES]->(item:Award)
    WHERE item.id IN awards
    RETURN collect([id, item.id]) AS stems
  }
  RETURN key, rule.id AS ruleId, rule.effect AS effect, rule.quote AS quote, awards, stems
  ORDER BY rule.ordinal
  `,
  (row) => row as unknown as ExclusiveDocument,
);
