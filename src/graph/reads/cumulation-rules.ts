import { list } from '../lists/connection';
import { CUMULATION_RULE, cumulationRuleFrom } from './cumulation-rule-by-id';

/** All cumulation rules of an effect and scope that clauses of a document or territory state, in the order of the corpus. */
export const cumulationRules = list(
  `
  // cumulation-rules
  UNWIND $keys AS key
  CALL (key) {
    MATCH (rule:CumulationRule)
    WHERE rule.ordinal > $after AND rule.ordinal < $before
      AND ($effect IS NULL OR rule.effect IN $effect) AND ($scope IS NULL OR rule.scope IN $scope)
      AND ($document IS NULL AND $jurisdiction IS NULL AND $level IS NULL OR EXISTS {
        MATCH (clause:Clause)-[:STATES]->(rule)
        WHERE ($document IS NULL OR clause.documentId IN $document OR clause.compilationId IN $document)
          AND ($jurisdiction IS NULL OR clause.jurisdictionCode IN $jurisdiction)
          AND ($level IS NULL OR clause.level IN $level)
      })
    RETURN rule.ordinal AS place, rule
    ORDER BY place ASC LIMIT $limit
  }
  RETURN key, place, ${CUMULATION_RULE}
  `,
  cumulationRuleFrom,
);
