import type { ClauseFilter } from '../../schema-types';
import type { Row } from '../neo4j';
import { filtering } from './filtering';
import { forceFilter } from './force';
import { beneficiaryCodes, departmentIds, documentIds, jurisdictionCodes, plainNames } from './names';
import type { FilterScope } from './scope';

/** Whether `clause` meets `$filter`; what is null does not narrow. The names `unit`, `part`, `payee`, `instrument`, `purpose` and `promised` are its own. */
export const CLAUSE_FILTER = filtering(`
  ($filter.document IS NULL OR clause.documentId IN $filter.document OR clause.compilationId IN $filter.document)
  AND ($filter.kind IS NULL OR clause.kind IN $filter.kind)
  AND ($filter.jurisdiction IS NULL OR clause.jurisdictionCode IN $filter.jurisdiction)
  AND ($filter.level IS NULL OR clause.level IN $filter.level)
  AND ($filter.chapter IS NULL OR normalize(clause.chapter, NFKC) = $filter.chapter)
  AND ($filter.form IS NULL OR clause.form IN $filter.form)
  AND ($filter.department IS NULL AND $filter.role IS NULL OR EXISTS {
    MATCH (unit:Department)-[part:RESPONSIBLE_FOR]->(clause)
    WHERE ($filter.department IS NULL OR unit.id IN $filter.department) AND ($filter.role IS NULL OR part.role IN $filter.role)
  })
  AND ($filter.beneficiary IS NULL OR EXISTS { MATCH (clause)-[:BENEFITS]->(payee:Beneficiary) WHERE payee.code IN $filter.beneficiary })
  AND ($filter.awardType IS NULL OR EXISTS {
    MATCH (clause)-[:OF_TYPE]->(instrument:AwardType) WHERE instrument.code IN $filter.awardType OR normalize(instrument.name, NFKC) IN $filter.awardType
  })
  AND ($filter.matter IS NULL OR EXISTS {
    MATCH (clause)-[:STATES]->(:Award)-[:REWARDS]->(purpose:Matter) WHERE purpose.code IN $filter.matter OR normalize(purpose.name, NFKC) IN $filter.matter
  })
  AND ($filter.minYuan IS NULL OR EXISTS { MATCH (clause)-[:STATES]->(promised:Award) WHERE promised.maxYuan >= $filter.minYuan })
  AND ($filter.hasAward IS NULL
    OR ($filter.hasAward AND EXISTS { (clause)-[:STATES]->(:Award) })
    OR (NOT $filter.hasAward AND NOT EXISTS { (clause)-[:STATES]->(:Award) }))
  AND ${forceFilter('clause')}`);

/** `$filter` and `$asOf` for CLAUSE_FILTER, with the names in it resolved; null where there is none. */
export async function clauseFilter(
  { load, today }: FilterScope,
  filter: ClauseFilter | null | undefined,
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
      kind: filter.kind ?? null,
      jurisdiction,
      level: filter.level ?? null,
      department,
      role: filter.role ?? null,
      chapter: filter.chapter?.normalize('NFKC').trim() ?? null,
      form: filter.form ?? null,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
      beneficiary,
      awardType: plainNames(filter.awardType),
      matter: plainNames(filter.matter),
      minYuan: filter.minYuan ?? null,
      hasAward: filter.hasAward ?? null,
    },
  };
}
