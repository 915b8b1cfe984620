import { list } from '../lists/connection';
import { CUMULATION_RULE, cumulationRuleFrom } from '../rows/cumulation-rules';
import { among, conditions, ofDocument } from '../statement';

const STATING = 'MATCH (clause:Clause)-[:STATES]->(rule)';

/** All cumulation rules by effect, scope, document and territory, in the order of the corpus. */
export const cumulationRules = list(
  {
    name: 'cumulation-rules',
    match: 'MATCH (rule:CumulationRule)',
    conditions: conditions({
      effect: among('rule.effect', '$parameters.effect'),
      scope: among('rule.scope', '$parameters.scope'),
      document: ofDocument('clause', '$parameters.document', STATING),
      jurisdiction: (codes) => ({ match: STATING, where: among('clause.jurisdictionCode', '$parameters.jurisdiction')(codes) }),
      level: (levels) => ({ match: STATING, where: among('clause.level', '$parameters.level')(levels) }),
    }),
    things: 'rule',
    places: ['rule.ordinal'],
    columns: CUMULATION_RULE,
  },
  cumulationRuleFrom,
);
