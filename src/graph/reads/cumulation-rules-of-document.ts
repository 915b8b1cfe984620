import { many } from '../batch';
import { OWN_CLAUSES } from '../own-clauses';
import { CUMULATION_RULE, cumulationRuleFrom } from './cumulation-rule-by-id';

/** The cumulation rules in the clauses of a document, in the order of the text. */
export const cumulationRulesOfDocument = many(
  `
  // cumulation-rules-of-document
  UNWIND $parameters.keys AS key
  MATCH (document:Document {id: key})
  ${OWN_CLAUSES}
  MATCH (clause)-[:STATES]->(rule:CumulationRule)
  RETURN key, ${CUMULATION_RULE}
  ORDER BY rule.ordinal
  `,
  cumulationRuleFrom,
);
