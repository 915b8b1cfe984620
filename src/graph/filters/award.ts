import { OWNERS } from '../owners';
import { filtering } from './filtering';
import { forceFilter } from './force';

/**
 * A condition: the award of that name meets the filter of that name. Null entries do not restrict. It uses the names `stating`, `unit`,
 * `owns`, `payee`, `instrument`, `purpose` and `word`.
 */
export const awardMeets = (award: string, filter: string) => `
  (${filter}.document IS NULL OR ${award}.documentId IN ${filter}.document OR EXISTS {
    MATCH (stating:Clause)-[:STATES]->(${award}) WHERE stating.compilationId IN ${filter}.document
  })
  AND (${filter}.jurisdiction IS NULL OR ${award}.jurisdictionCode IN ${filter}.jurisdiction)
  AND (${filter}.around IS NULL OR ${award}.jurisdictionCode IN ${filter}.around)
  AND (${filter}.level IS NULL OR ${award}.level IN ${filter}.level)
  AND (${filter}.department IS NULL OR EXISTS { MATCH (${award})${OWNERS} WHERE unit.id IN ${filter}.department })
  AND (${filter}.beneficiary IS NULL OR EXISTS { MATCH (${award})-[:BENEFITS]->(payee:Beneficiary) WHERE payee.code IN ${filter}.beneficiary })
  AND (${filter}.awardType IS NULL OR EXISTS { MATCH (${award})-[:OF_TYPE]->(instrument:AwardType) WHERE instrument.code IN ${filter}.awardType })
  AND (${filter}.matter IS NULL OR EXISTS { MATCH (${award})-[:REWARDS]->(purpose:Matter) WHERE purpose.code IN ${filter}.matter })
  AND (${filter}.minYuan IS NULL OR ${award}.maxYuan >= ${filter}.minYuan)
  AND (${filter}.hasSum IS NULL OR ${award}.hasSum = ${filter}.hasSum)
  AND (${filter}.restated IS NULL OR NOT ${award}.id IN ${filter}.restated)
  AND ${forceFilter(award, filter)}
  AND all(word IN coalesce(${filter}.text, []) WHERE ${award}.allText CONTAINS word)`;

/** A condition: `award` meets `$filter`. */
export const AWARD_FILTER = filtering(awardMeets('award', '$filter'));
