import { one } from '../batch';
import { CUMULATION_RULE, cumulationRuleFrom } from '../rows/cumulation-rules';

export const cumulationRuleById = one(
  `
  // cumulation-rule-by-id
  UNWIND $parameters.keys AS key
  MATCH (rule:CumulationRule {id: key})
  RETURN key, ${CUMULATION_RULE}
  `,
  cumulationRuleFrom,
);
