import type { AwardFilter } from '../../schema-types';
import { searched } from '../model';
import type { Row } from '../neo4j';
import { OWNERS } from '../owners';
import { filtering } from './filtering';
import { forceFilter } from './force';
import { awardTypeCodes, beneficiaryCodes, codesAround, departmentIds, documentIds, jurisdictionCodes, matterCodes } from './names';
import type { FilterScope } from './scope';

/** Whether an award meets each condition of a filter that is of it alone. */
const meetsItself = (award: string, filter: string) => `
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
  AND ${forceFilter(award, filter)}
  AND all(word IN coalesce(${filter}.text, []) WHERE ${award}.allText CONTAINS word)`;

/**
 * Whether an award meets a filter, each by its name in a statement; what is null does not narrow. The names `stating`, `unit`, `owns`, `payee`,
 * `instrument`, `purpose`, `word` and `newer` are its own.
 */
export const awardMeets = (award: string, filter: string) => `
  ${meetsItself(award, filter)}
  AND (NOT coalesce(${filter}.withoutRestatements, false) OR NOT EXISTS {
    MATCH (${award})<-[:RESTATES*]-(newer:Award) WHERE ${meetsItself('newer', filter)}
  })`;

/** Whether `award` meets `$filter`. */
export const AWARD_FILTER = filtering(awardMeets('award', '$filter'));

/** `$filter` and `$asOf` for AWARD_FILTER, with the names in it resolved; null where there is none. */
export async function awardFilter(scope: FilterScope, filter: AwardFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const around = await codesAround(scope, 'around', filter.around);
  const [document, department, beneficiary, awardType, matter] = await Promise.all([
    documentIds(scope, 'document', filter.document),
    departmentIds(scope, 'department', filter.department, jurisdiction ?? around),
    beneficiaryCodes(scope, filter.beneficiary),
    awardTypeCodes(scope, filter.awardType),
    matterCodes(scope, filter.matter),
  ]);
  return {
    asOf: day,
    filter: {
      document,
      jurisdiction,
      around,
      level: filter.level ?? null,
      department,
      beneficiary,
      awardType,
      matter,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
      minYuan: filter.minYuan ?? null,
      hasSum: filter.hasSum ?? null,
      withoutRestatements: filter.withoutRestatements ?? null,
      text: filter.text == null ? null : wordsOf(filter.text),
    },
  };
}

/** The words of a text, each as it is searched; what has neither letters nor digits is none. */
export function wordsOf(text: string): string[] {
  const words = text.split(/[\s\p{Default_Ignorable_Code_Point}]+/u).map((word) => searched(word).replace(/^\p{P}+|\p{P}+$/gu, ''));
  return words.filter(Boolean);
}
