import { many } from '../batch';
import type { CumulationEffect } from '../model';

/** A document that says of all its awards that one claimant gets one, or the highest, with those of `$awards` that are its own. */
export interface ExclusiveDocument {
  readonly ruleId: string;
  readonly effect: CumulationEffect;
  readonly quote: string;
  readonly awards: readonly string[];
}

/** Rules over all awards of a document (附则: 从优从高), where several of `$awards` are the document's; in the order of the corpus. */
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
  RETURN key, rule.id AS ruleId, rule.effect AS effect, rule.quote AS quote, awards
  ORDER BY rule.ordinal
  `,
  (row) => row as unknown as ExclusiveDocument,
);
