import { many } from '../batch';
import { TERM, termFrom } from '../rows/terms';

const linked = <Label extends string>(thing: string, edge: string, label: Label) =>
  many(
    `// terms-of-thing
  UNWIND $parameters.keys AS key
  MATCH (:${thing} {id: key})-[:${edge}]->(term:${label})
  RETURN key, ${TERM}
  ORDER BY term.ordinal`,
    termFrom(label),
  );

/** The terms of an award: its types, payees (奖补对象) and matters (奖补事项). */
export const termsOfAward = {
  types: linked('Award', 'OF_TYPE', 'AwardType'),
  beneficiaries: linked('Award', 'BENEFITS', 'Beneficiary'),
  matters: linked('Award', 'REWARDS', 'Matter'),
};

/** The terms of what a clause's own words promise. */
export const termsOfClause = {
  types: linked('Clause', 'OF_TYPE', 'AwardType'),
  beneficiaries: linked('Clause', 'BENEFITS', 'Beneficiary'),
};

/** The next broader groups of a group. */
export const broaderBeneficiaries = linked('Beneficiary', 'BROADER', 'Beneficiary');
