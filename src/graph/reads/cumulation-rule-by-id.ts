import { one } from '../batch';
import { type CumulationRuleRow, evidenceFrom } from '../rows';

/** A cumulation rule, with the clause that states it. */
export const cumulationRuleById = one(
  `
  // cumulation-rule-by-id
  UNWIND $keys AS key
  MATCH (rule:CumulationRule {id: key})
  OPTIONAL MATCH (clause:Clause)-[:STATES]->(rule)
  RETURN key, rule.id AS id, rule.effect AS effect, rule.scope AS scope, clause.id AS statedIn, clause.documentId AS statedBy,
    rule.rule AS rule, rule.quote AS quote, rule.clauseId AS clauseId, rule.documentId AS documentId, rule.file AS file, rule.ranges AS ranges
  `,
  (row) => {
    const evidence = evidenceFrom(row);
    return {
      __typename: 'CumulationRule',
      id: row.id,
      effect: row.effect,
      scope: row.scope,
      clauseId: row.statedIn,
      documentId: row.statedBy,
      evidence: evidence ? [evidence] : [],
    } as CumulationRuleRow;
  },
);
