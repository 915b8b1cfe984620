import type { AwardFilter } from '../../schema-types';
import type { Row } from '../neo4j';
import { OWNERS } from '../owners';
import { filtering } from './filtering';
import { forceFilter } from './force';
import { beneficiaryCodes, departmentIds, documentIds, jurisdictionCodes, plainNames } from './names';
import type { FilterScope } from './scope';

/** Whether an award meets a filter, each by its name in a statement; what is null does not narrow. The names `stating`, `unit`, `owns`, `payee`, `instrument` and `purpose` are its own. */
export const awardMeets = (award: string, filter: string) => `
  (${filter}.document IS NULL OR ${award}.documentId IN ${filter}.document OR EXISTS {
    MATCH (stating:Clause)-[:STATES]->(${award}) WHERE stating.compilationId IN ${filter}.document
  })
  AND (${filter}.jurisdiction IS NULL OR ${award}.jurisdictionCode IN ${filter}.jurisdiction)
  AND (${filter}.level IS NULL OR ${award}.level IN ${filter}.level)
  AND (${filter}.department IS NULL OR EXISTS { MATCH (${award})${OWNERS} WHERE unit.id IN ${filter}.department })
  AND (${filter}.beneficiary IS NULL OR EXISTS { MATCH (${award})-[:BENEFITS]->(payee:Beneficiary) WHERE payee.code IN ${filter}.beneficiary })
  AND (${filter}.awardType IS NULL OR EXISTS {
    MATCH (${award})-[:OF_TYPE]->(instrument:AwardType) WHERE instrument.code IN ${filter}.awardType OR normalize(instrument.name, NFKC) IN ${filter}.awardType
  })
  AND (${filter}.matter IS NULL OR EXISTS {
    MATCH (${award})-[:REWARDS]->(purpose:Matter) WHERE purpose.code IN ${filter}.matter OR normalize(purpose.name, NFKC) IN ${filter}.matter
  })
  AND (${filter}.minYuan IS NULL OR ${award}.maxYuan >= ${filter}.minYuan)
  AND ${forceFilter(award, filter)}`;

/** Whether `award` meets `$filter`. */
export const AWARD_FILTER = filtering(awardMeets('award', '$filter'));

/** `$filter` and `$asOf` for AWARD_FILTER, with the names in it resolved; null where there is none. */
export async function awardFilter(
  { load, today }: FilterScope,
  filter: AwardFilter | null | undefined,
  asOf?: string | null,
): Promise<Row> {
  if (!filter) return { asOf: asOf ?? today, filter: null };
  const [document, jurisdiction, department, beneficiary] = await Promise.all([
    documentIds(load, filter.document),
    jurisdictionCodes(load, filter.jurisdiction),
    departmentIds(load, filter.department),
    beneficiaryCodes(load, filter.beneficiary),
  ]);
  return {
    asOf: asOf ?? today,
    filter: {
      document,
      jurisdiction,
      level: filter.level ?? null,
      department,
      beneficiary,
      awardType: plainNames(filter.awardType),
      matter: plainNames(filter.matter),
      force: filter.force ?? null,
      endsBy: null,
      minYuan: filter.minYuan ?? null,
    },
  };
}
