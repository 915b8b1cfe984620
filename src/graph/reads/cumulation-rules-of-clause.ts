import { many } from '../batch';
import { CUMULATION_RULE, cumulationRuleFrom } from '../rows/cumulation-rules';

/** The cumulation rules that a clause states, in the order of the text. */
export const cumulationRulesOfClause = many(
  `
  // cumulation-rules-of-clause
  UNWIND $parameters.keys AS key
  MATCH (:Clause {id: key})-[:STATES]->(rule:CumulationRule)
  RETURN key, ${CUMULATION_RULE}
  ORDER BY rule.ordinal
  `,
  cumulationRuleFrom,
);
