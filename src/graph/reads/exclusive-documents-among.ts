import { many } from '../batch';
import type { CumulationEffect } from '../model';

/** A document that says of all its awards that one claimant gets one, or the highest, with those of `$awards` that are its own. */
export interface ExclusiveDocument {
  readonly ruleId: string;
  readonly effect: CumulationEffect;
  readonly quote: string;
  readonly awards: readonly string[];
}

/** Whether all that an edge leads to from `award` is among some codes, and it leads to one. */
const onlyOf = (edge: string, codes: string) => `(EXISTS { MATCH (award)-[:${edge}]->() }
      AND NOT EXISTS { MATCH (award)-[:${edge}]->(other) WHERE NOT other.code IN ${codes} })`;

/**
 * Rules over all awards of a document (附则: 从优从高), where several of `$awards` are the document's; in the order of the corpus. The highest of several
 * is not taken of awards to persons, of what a fund invests and of the price of land.
 */
export const exclusiveDocumentsAmong = many(
  `
  // exclusive-documents-among
  UNWIND $keys AS key
  MATCH (award:Award)
  WHERE award.id IN $awards
  WITH key, award ORDER BY award.ordinal
  WITH key, award.documentId AS documentId, collect(award.id) AS awards
  WHERE size(awards) > 1
  MATCH (clause:Clause {documentId: documentId})-[:STATES]->(rule:CumulationRule)
  WHERE rule.scope = 'SAME_DOCUMENT' AND rule.effect IN ['BEST_OF', 'FORBIDS', 'ONCE_ONLY'] AND NOT EXISTS { (clause)-[:STATES]->(:Award) }
  WITH key, rule, CASE rule.effect WHEN 'BEST_OF' THEN [id IN awards WHERE EXISTS {
    MATCH (award:Award {id: id})
    WHERE NOT ${onlyOf('OF_TYPE', "['EQUITY_INVESTMENT', 'LAND_PREFERENCE', 'PRICE_PREFERENCE', 'HONOR_ONLY']")}
      AND NOT ${onlyOf('BENEFITS', "['TALENT']")}
  }] ELSE awards END AS awards
  WHERE size(awards) > 1
  RETURN key, rule.id AS ruleId, rule.effect AS effect, rule.quote AS quote, awards
  ORDER BY rule.ordinal
  `,
  (row) => row as unknown as ExclusiveDocument,
);
