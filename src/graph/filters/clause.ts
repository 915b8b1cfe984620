import type { ClauseFilter } from '../../schema-types';
import type { Row } from '../neo4j';
import { filtering } from './filtering';
import { forceFilter } from './force';
import {
  awardTypeCodes,
  beneficiaryCodes,
  chapterNames,
  departmentIds,
  departmentLists,
  documentIds,
  jurisdictionCodes,
  matterCodes,
} from './names';
import type { FilterScope } from './scope';

/**
 * A condition: `clause` meets `$filter`. Null entries do not restrict. It uses the names `unit`, `units`, `part`, `payee`, `instrument`,
 * `purpose` and `promised`.
 */
export const CLAUSE_FILTER = filtering(`
  ($filter.document IS NULL OR clause.documentId IN $filter.document OR clause.compilationId IN $filter.document)
  AND ($filter.kind IS NULL OR clause.kind IN $filter.kind)
  AND ($filter.jurisdiction IS NULL OR clause.jurisdictionCode IN $filter.jurisdiction)
  AND ($filter.level IS NULL OR clause.level IN $filter.level)
  AND ($filter.chapter IS NULL OR clause.chapter IN $filter.chapter)
  AND ($filter.form IS NULL OR clause.form IN $filter.form)
  AND ($filter.department IS NULL AND $filter.role IS NULL OR EXISTS {
    MATCH (unit:Department)-[part:RESPONSIBLE_FOR]->(clause)
    WHERE ($filter.department IS NULL OR unit.id IN $filter.department) AND ($filter.role IS NULL OR part.role IN $filter.role)
  })
  AND all(units IN coalesce($filter.departments, []) WHERE EXISTS {
    MATCH (unit:Department)-[:RESPONSIBLE_FOR]->(clause) WHERE unit.id IN units
  })
  AND ($filter.namesUnit IS NULL OR $filter.namesUnit = EXISTS {
    MATCH (clause)-[:PART_OF*0..]->(:Clause)<-[part:RESPONSIBLE_FOR]-(:Department) WHERE part.basis <> 'ISSUER'
    RETURN part
    UNION
    MATCH (clause)<-[:PART_OF*]-(:Clause)<-[part:RESPONSIBLE_FOR]-(:Department) WHERE part.basis <> 'ISSUER'
    RETURN part
  })
  AND ($filter.beneficiary IS NULL OR EXISTS { MATCH (clause)-[:BENEFITS]->(payee:Beneficiary) WHERE payee.code IN $filter.beneficiary })
  AND ($filter.awardType IS NULL OR EXISTS { MATCH (clause)-[:OF_TYPE]->(instrument:AwardType) WHERE instrument.code IN $filter.awardType })
  AND ($filter.matter IS NULL OR EXISTS {
    MATCH (clause)-[:STATES]->(:Award)-[:REWARDS]->(purpose:Matter) WHERE purpose.code IN $filter.matter
  })
  AND ($filter.minYuan IS NULL OR EXISTS { MATCH (clause)-[:STATES]->(promised:Award) WHERE promised.maxYuan >= $filter.minYuan })
  AND ($filter.hasAward IS NULL OR $filter.hasAward = EXISTS { (clause)-[:STATES]->(:Award) })
  AND ${forceFilter('clause')}`);

/** `$filter` and `$asOf` for CLAUSE_FILTER, with resolved names; `$filter` is null without a filter. */
export async function clauseFilter(scope: FilterScope, filter: ClauseFilter | null | undefined, asOf?: string | null): Promise<Row> {
  const day = asOf ?? scope.today;
  if (!filter) return { asOf: day, filter: null };
  const jurisdiction = await jurisdictionCodes(scope, 'jurisdiction', filter.jurisdiction);
  const [document, chapter, department, departments, beneficiary, awardType, matter] = await Promise.all([
    documentIds(scope, 'document', filter.document),
    chapterNames(scope, 'chapter', filter.chapter),
    departmentIds(scope, 'department', filter.department, jurisdiction),
    departmentLists(scope, 'departments', filter.departments, jurisdiction),
    beneficiaryCodes(scope, filter.beneficiary),
    awardTypeCodes(scope, filter.awardType),
    matterCodes(scope, filter.matter),
  ]);
  return {
    asOf: day,
    filter: {
      document,
      kind: filter.kind ?? null,
      jurisdiction,
      level: filter.level ?? null,
      department,
      departments,
      namesUnit: filter.namesUnit ?? null,
      role: filter.role ?? null,
      chapter,
      form: filter.form ?? null,
      force: filter.force ?? null,
      endsBy: filter.endsBy ?? null,
      beneficiary,
      awardType,
      matter,
      minYuan: filter.minYuan ?? null,
      hasAward: filter.hasAward ?? null,
    },
  };
}
