import { many } from '../batch';
import { ownClauses } from '../own-clauses';
import { CUMULATION_RULE, cumulationRuleFrom } from '../rows/cumulation-rules';

/** The cumulation rules in the clauses of a document, in the order of the text. */
export const cumulationRulesOfDocument = many(
  `
  // cumulation-rules-of-document
  UNWIND $parameters.keys AS key
  MATCH (document:Document {id: key})
  ${ownClauses()}
  MATCH (clause)-[:STATES]->(rule:CumulationRule)
  RETURN key, ${CUMULATION_RULE}
  ORDER BY rule.ordinal
  `,
  cumulationRuleFrom,
);
