import { owners } from '../owners';
import { amongMany, conditions, leadingTo, ofDocument, ofUnit } from '../statement';
import { forceConditions } from './force';

/** The conditions of a filter of awards. `award` is the variable of the award; other variables begin with that name. */
export function awardConditions(award: string, map = 'filter') {
  const filter = `$parameters.${map}`;
  return conditions(
    {
      document: ofDocument(`${award}Stating`, `${filter}.document`, `MATCH (${award})<-[:STATES]-(${award}Stating:Clause)`),
      department: ofUnit(`MATCH (${award})${owners(`${award}Owner`, award)}`, `${award}Owner`, `${filter}.department`),
      matter: leadingTo(`MATCH (${award})-[:REWARDS]->(${award}Matter:Matter)`, `${award}Matter`, 'matter', filter),
      beneficiary: leadingTo(`MATCH (${award})-[:BENEFITS]->(${award}Payee:Beneficiary)`, `${award}Payee`, 'beneficiary', filter),
      awardType: leadingTo(`MATCH (${award})-[:OF_TYPE]->(${award}Type:AwardType)`, `${award}Type`, 'awardType', filter),
      jurisdiction: amongMany(`${award}.jurisdictionCode`, `${filter}.jurisdiction`),
      around: amongMany(`${award}.jurisdictionCode`, `${filter}.around`),
      level: amongMany(`${award}.level`, `${filter}.level`),
      minYuan: `${award}.maxYuan >= ${filter}.minYuan`,
      hasSum: `${award}.hasSum = ${filter}.hasSum`,
      restated: `NOT ${award}.id IN ${filter}.restated`,
      text: `size(${filter}.text) > 0 AND all(word IN ${filter}.text WHERE ${award}.allText CONTAINS word)`,
      within: (ordinals) => ({ where: `${award}.ordinal IN ${filter}.within`, few: (ordinals as readonly number[]).length }),
      ...forceConditions(award, filter),
    },
    map,
  );
}
